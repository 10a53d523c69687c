"use strict";
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const form = document.getElementById("filters");
  const dialog = document.getElementById("source");

  // Where a number comes from: the line of the list of sources, taken apart and shown where the reader is.
  const listed = (label, nodes) => {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.textContent = label;
    nodes.forEach((node) => meaning.append(typeof node === "string" ? node : node.cloneNode(true)));
    const pair = document.createElement("div");
    pair.append(term, meaning);
    return pair;
  };
  const over = (line) => {
    let term = line;
    while (term && term.tagName !== "DT") {
      term = term.previousElementSibling;
    }
    return term ? term.textContent : "";
  };
  const parts = (line, sheet) => {
    const part = (tag) => Array.from(line.querySelector(tag)?.childNodes || []);
    const first = line.firstChild.textContent;
    if (sheet.classList.contains("computed")) {
      return [["result", [first.replace(/: $/, "")]], ["formula", [over(line)]], ["meaning", part("b")],
        ["basis", Array.from(line.childNodes).slice(line.querySelector("b") ? 2 : 1)]];
    }
    const [cell, typed] = [first.slice(0, first.indexOf(": ")), first.slice(first.indexOf(": ") + 2)];
    const column = cell.replace(/[0-9]+$/, "") + ": ";
    const heading = all("li", sheet).map((item) => item.textContent).find((text) => text.startsWith(column));
    return [["cell", [cell]], ["column", heading ? [heading.slice(column.length)] : part("i")], ["typed", [typed]],
      ["meaning", part("b").length ? part("b") : [typed]], ["checks", part("u")]];
  };
  const openSource = (line) => {
    const list = dialog.querySelector("dl");
    const sheet = line.closest(".sheet");
    const computed = sheet.classList.contains("computed");
    list.replaceChildren(listed(computed ? "" : over(line), sheet.querySelector("h3").childNodes));
    parts(line, sheet).filter(([, nodes]) => nodes.length)
      .forEach(([name, nodes]) => list.append(listed(list.dataset[name], nodes)));
    if (!dialog.open) {
      dialog.showModal();
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const line = link && document.getElementById(link.hash.slice(1));
    if (line?.matches("dd") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      openSource(line);
    } else if (event.target === dialog) {
      dialog.close();
    }
  });

  // Copying: the words as they stand, without the small print.
  const copied = (button, done) => {
    const label = button.dataset.label || button.textContent;
    button.dataset.label = label;
    button.textContent = done ? button.dataset.done : button.dataset.failed;
    setTimeout(() => { button.textContent = label; }, 1500);
  };
  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  };
  all("button.copy").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const prose = button.closest("article").querySelector(".prose");
      copied(button, await copyText(prose.textContent));
    });
  });

  // A chart as a picture of twice its size, with the words that stand around it in the page: stamp, finding, source.
  const words = (selector, root) => (root || document).querySelector(selector)?.textContent.trim().replace(/\s+/g, " ") || "";
  const drawn = (svg, box) => new Promise((resolve, reject) => {
    const copy = svg.cloneNode(true);
    const look = document.createElementNS("http://www.w3.org/2000/svg", "style");
    look.textContent = document.getElementById("looks").textContent;
    copy.prepend(look, document.querySelector("#shared defs").cloneNode(true));
    copy.setAttribute("width", 2 * box.width);
    copy.setAttribute("height", 2 * box.height);
    copy.setAttribute("font-family", getComputedStyle(svg).fontFamily);
    const image = new Image();
    image.onerror = reject;
    image.onload = () => resolve(image);
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  });
  const wrapped = (pen, text, width) => text.split(" ").reduce((lines, word) => {
    const longer = lines.length ? lines[lines.length - 1] + " " + word : word;
    return lines.length && pen.measureText(longer).width <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
  const write = (pen, texts, left, top, width) => texts.reduce((y, [text, size, weight, colour]) => {
    pen.font = weight + " " + size + "px " + getComputedStyle(document.body).fontFamily;
    pen.fillStyle = colour;
    return wrapped(pen, text, width).filter(Boolean).reduce((line, words) => {
      pen.fillText(words, left, line + size);
      return line + size * 1.35;
    }, y) + 6;
  }, top);
  const picture = async (figure) => {
    const svg = figure.querySelector("svg");
    const box = svg.viewBox.baseVal;
    const row = figure.closest(".ind");
    const link = row?.querySelector("td a")?.getAttribute("href");
    const source = link && document.getElementById(link.slice(1)).closest(".sheet");
    const said = row
      ? [[row.querySelector("th").firstChild.textContent.trim(), 26, 700, "#17222d"],
        [words("details p", row), 18, 600, "#17222d"], [words("figcaption", figure), 16, 400, "#566370"]]
      : [[words("figcaption b", figure), 26, 700, "#17222d"], [words("figcaption span", figure), 16, 400, "#566370"]];
    const stamps = all(".masthead .stamp").map((stamp) => stamp.textContent).join(" · ");
    const head = [[[words(".where b"), words(".where span"), stamps].join(" · "), 14, 600, "#566370"], ...said];
    const foot = [[source ? words("h3", source) : "", 14, 400, "#566370"], [words("footer"), 14, 400, "#566370"]];
    const image = await drawn(svg, box);
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    const margin = 32;
    const top = write(pen, head, margin, margin, box.width) + 8;
    canvas.width = 2 * (box.width + 2 * margin);
    canvas.height = 2 * (write(pen, foot, margin, top + box.height + 8, box.width) + margin);
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.scale(2, 2);
    write(pen, head, margin, margin, box.width);
    pen.drawImage(image, margin, top, box.width, box.height);
    write(pen, foot, margin, top + box.height + 8, box.width);
    return new Promise((resolve) => { canvas.toBlob(resolve, "image/png"); });
  };
  const offer = (figure) => {
    figure.append(document.getElementById("actions").content.cloneNode(true));
    const [save, copy] = all("button", figure);
    save.addEventListener("click", async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await picture(figure));
      link.download = figure.closest("[id]").id.replace(/^i-/, "") + ".png";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      copied(save, true);
    });
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(figure) })]);
        copied(copy, true);
      } catch (refused) {
        copied(copy, false);
      }
    });
  };
  all("figure.whole").forEach(offer);
  document.addEventListener("toggle", (event) => {
    const figure = event.target.open && event.target.querySelector("figure");
    if (figure && !figure.querySelector("menu")) {
      offer(figure);
      figure.scrollLeft = figure.scrollWidth; // Where a phone has no room for all years, the last ones come first.
    }
  }, true);

  // The page also lies in its run's folder, from where the forms are further away.
  const above = location.pathname.match(/\/(runs\/[^/]+|latest)\/[^/]*$/);
  if (above) {
    all("a[href^='report/']").forEach((link) => {
      link.setAttribute("href", "../".repeat(above[1].split("/").length) + link.getAttribute("href"));
    });
  }

  // A link to a row opens it.
  const openTarget = () => {
    const row = location.hash.startsWith("#i-") && document.getElementById(location.hash.slice(1));
    const details = row && row.querySelector("details");
    if (details) {
      details.open = true;
    }
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  if (!form) {
    return;
  }
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  let heading = "";
  const rows = all("tbody.sector[id], tbody.ind").filter((body) => {
    heading = body.classList.contains("sector") ? body.id.slice(2) : heading;
    body.dataset.s = body.dataset.s || heading;
    return body.classList.contains("ind");
  }).map((body) => {
    const owner = body.querySelector("summary i")?.textContent || "";
    const name = body.querySelector("th").textContent;
    const verdict = body.querySelector("[class^=v-]").className.slice(2);
    return { body, name, owner, verdict, sector: body.dataset.s, words: fold(name + " " + owner) };
  });
  const layouts = all("table.rows").filter((table) => table.querySelector("tbody.ind"))
    .map((table) => ({ table, bodies: Array.from(table.tBodies) }));
  const keys = ["attainment", "growth", "projection"];
  const language = document.documentElement.lang;

  const matches = (row, wish) => wish.words.every((word) => row.words.includes(word))
    && (!wish.s || row.sector === wish.s)
    && (!wish.v || row.verdict === wish.v)
    && (!wish.o || row.owner === wish.o);
  const compare = (by) => (one, other) => {
    if (by === "name") {
      return one.name.localeCompare(other.name, language);
    }
    const [a, b] = [one, other].map((row) => row.body.dataset.k.split(",")[keys.indexOf(by)]);
    return a === "" || b === "" ? (a === "") - (b === "") : a - b;
  };
  const arrange = (by) => layouts.forEach(({ table, bodies }) => {
    const sorted = by
      ? rows.filter((row) => bodies.includes(row.body)).sort(compare(by)).map((row) => row.body)
      : bodies;
    if (sorted.some((body, place) => table.tBodies[place] !== body)) {
      table.append(...sorted);
    }
    bodies.filter((body) => body.classList.contains("sector")).forEach((head) => {
      const own = rows.filter((row) => "s-" + row.sector === head.id);
      head.hidden = Boolean(by) || own.every((row) => row.body.hidden);
    });
  });
  const apply = () => {
    const wish = Object.fromEntries(new FormData(form));
    wish.words = fold(wish.q).split(/\s+/).filter(Boolean);
    rows.forEach((row) => { row.body.hidden = !matches(row, wish); });
    arrange(wish.by);
    count();
  };
  const count = () => {
    const seen = rows.filter((row) => !row.body.hidden).length;
    const output = form.querySelector("output");
    output.textContent = output.dataset.pattern.replace("{0}", seen).replace("{1}", rows.length);
  };
  const remember = () => {
    const state = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (value) { state.set(name, value); } });
    history.replaceState(null, "", state.toString() ? "#?" + state : location.pathname + location.search);
  };
  const clear = () => all("input, select", form).forEach((field) => { field.value = ""; });
  // Back and forward bring the choices of their time; a link to a row that they hide gives it back.
  const recall = () => {
    const row = location.hash.startsWith("#i-") && document.getElementById(location.hash.slice(1));
    if (row && row.hidden) {
      clear();
      apply();
      row.scrollIntoView();
    } else if (location.hash.startsWith("#?")) {
      clear();
      new URLSearchParams(location.hash.slice(2)).forEach((value, name) => {
        if (form.elements[name]) {
          form.elements[name].value = value;
        }
      });
      apply();
    }
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { apply(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { apply(); remember(); }));
  addEventListener("hashchange", recall);
  count();
  recall();
})();
