package vn.tiendo.hostile;

import java.util.ArrayList;
import java.util.List;

/** Texts that try to be something else wherever a workbook's text lands. */
public final class Payloads {

    /** What markup that runs would leave behind. */
    static final String RUN = "window.pwned=1";

    /** A line that a terminal would show as the program's own. */
    static final String FORGED = "Bảng điều khiển giả";

    private Payloads() {}

    /** Markup, scripts, templates and message patterns. */
    public static List<String> markup(String address) {
        List<String> payloads = new ArrayList<>();
        for (String close :
                List.of("", "\">", "'>", "</td>", "</title>", "</script>", "</style>", "</svg>", "-->", "]]>")) {
            payloads.add(close + "<script>" + RUN + "</script>");
            payloads.add(close + "<img src=x onerror=" + RUN + ">");
            payloads.add(close + "<svg onload=" + RUN + ">");
            payloads.add(close + "<img src=" + address + "i>");
        }
        payloads.addAll(List.of(
                "\" onmouseover=\"" + RUN + "\" autofocus onfocus=\"" + RUN,
                "' onfocus='" + RUN + "' tabindex=0 autofocus='",
                "\"; " + RUN + "; //",
                "'; " + RUN + "; //",
                "`${" + RUN + "}`",
                "\\\"; " + RUN + "; //",
                "<!--<script>" + RUN,
                "<iframe srcdoc='<script>parent.pwned=1</script>'>",
                "<iframe src=javascript:parent.pwned=1>",
                "<a href=javascript:" + RUN + ">x</a>",
                "<object data=" + address + "o>",
                "<embed src=" + address + "e>",
                "<link rel=stylesheet href=" + address + "l>",
                "<meta http-equiv=refresh content=\"0;url=" + address + "m\">",
                "<base href=" + address + ">",
                "<form action=" + address + "f><input autofocus onfocus=" + RUN + ">",
                "<style>@import '" + address + "s'; *{background:url(" + address + "b)}</style>",
                "<math><mtext><table><mglyph><style><img src=x onerror=" + RUN + ">",
                "<svg><animate onbegin=" + RUN + " attributeName=x dur=1s>",
                "<svg><use href=\"data:image/svg+xml,<svg onload=" + RUN + ">\"/>",
                "<svg><foreignObject><iframe src=" + address + "fo>",
                "<details open ontoggle=" + RUN + ">",
                "<video src=x onerror=" + RUN + ">",
                "<body onload=" + RUN + ">",
                "<template><script>" + RUN + "</script></template>",
                "&lt;script&gt;" + RUN + "&lt;/script&gt;",
                "&#60;script&#62;" + RUN + "&#60;/script&#62;",
                "\u2028" + RUN + "\u2029",
                "$view.class.forName('java.lang.Runtime')",
                "#set($x = 7 * 7)$x",
                "#foreach($i in [1..9])$i#end",
                "#include('dashboard.vm')#parse('dashboard.vm')",
                "${view.getClass()}",
                "#[[<script>" + RUN + "</script>]]#",
                "{0} {1} {0,number} '{' ''",
                "%s %n %1$s %x",
                "\uFF1Cscript\uFF1E" + RUN + "\uFF1C/script\uFF1E"));
        return payloads;
    }

    /** What a spreadsheet would compute. */
    public static List<String> formulas() {
        List<String> payloads = new ArrayList<>();
        for (String start : List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", " =", "\"=", "'=", "=-+")) {
            payloads.add(start + "1+1");
            payloads.add(start + "HYPERLINK(\"http://127.0.0.1/\";\"x\")");
            payloads.add(start + "cmd|' /C calc'!A0");
        }
        payloads.addAll(List.of(
                "=SUM(1;2)",
                "=WEBSERVICE(\"http://127.0.0.1/\")",
                "+DDE(\"a\";\"b\";\"c\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "=1+1\";=2+2"));
        return payloads;
    }

    /** What moves a terminal's cursor, clears it, sets its title or forges a line. */
    static List<String> terminal() {
        return List.of(
                "\u001B[2J",
                "\u001B[31mđỏ\u001B[0m",
                "\u001B]0;tên cửa sổ\u0007",
                "\u001B]8;;http://127.0.0.1/\u001B\\liên kết\u001B]8;;\u001B\\",
                "\u001B[1A\u001B[2K" + FORGED,
                "\u009B2J",
                "\u009D0;x\u009C",
                "\rđè lên",
                "\b\b\b\bđè",
                "\u0007chuông",
                "\u000Btab dọc\u000Ctrang",
                "\n" + FORGED,
                "\r\n" + FORGED,
                "\u0085" + FORGED,
                "\u2028" + FORGED + "\u2029",
                "\u202Eđảo",
                "\u2066cô lập\u2069",
                "\u200Bẩn\uFEFF",
                "\u007Fxóa");
    }
}
