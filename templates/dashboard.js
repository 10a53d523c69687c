"use strict";
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const form = document.getElementById("filters");
  const dialog = document.getElementById("source");

  // Where a number comes from: the row of the sources' table, shown where the reader is.
  const shown = (name, cells) => {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.textContent = name;
    cells.forEach((node) => meaning.append(node.cloneNode(true)));
    const pair = document.createElement("div");
    pair.append(term, meaning);
    return pair;
  };
  const openSource = (row) => {
    const table = row.closest("table");
    const list = dialog.querySelector("dl");
    const group = row.parentElement.querySelector("th[scope=rowgroup]");
    list.replaceChildren(shown("", table.caption.childNodes));
    if (group) {
      list.append(shown("", group.childNodes));
    }
    all("thead th", table).forEach((head, column) => {
      if (row.cells[column].textContent.trim()) {
        list.append(shown(head.textContent, row.cells[column].childNodes));
      }
    });
    if (!dialog.open) {
      dialog.showModal();
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#_']");
    const row = link && document.getElementById(link.hash.slice(1));
    if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      openSource(row);
    } else if (event.target === dialog) {
      dialog.close();
    }
  });

  // Copying: the words as they stand, without the small print.
  const copied = (button, done) => {
    const label = button.textContent;
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

  // A chart as a picture, drawn from the SVG of the page at twice its size.
  const picture = (svg) => new Promise((resolve, reject) => {
    const box = svg.viewBox.baseVal;
    const copy = svg.cloneNode(true);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", box.width);
    copy.setAttribute("height", box.height);
    copy.prepend(document.querySelector("#shared defs").cloneNode(true));
    copy.setAttribute("font-family", getComputedStyle(svg).fontFamily);
    const image = new Image();
    image.onerror = reject;
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = 2 * box.width;
      canvas.height = 2 * box.height;
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(resolve, "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  });
  all("figure menu").forEach((menu) => {
    menu.hidden = false;
    const svg = menu.closest("figure").querySelector("svg");
    const [save, copy] = menu.querySelectorAll("button");
    save.addEventListener("click", async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await picture(svg));
      link.download = save.dataset.name + ".png";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(svg) })]);
        copied(copy, true);
      } catch (refused) {
        copied(copy, false);
      }
    });
  });

  // Paper shows what is folded away only where a reader has opened it; the sources stay on screen.
  if (!form) {
    return;
  }
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  const rows = all("tbody.ind").map((body) => ({
    body,
    words: fold(body.querySelector(".name").textContent + " " + body.dataset.o),
    name: body.querySelector(".name").textContent,
  }));
  const layouts = all("table.rows").filter((table) => table.querySelector("tbody.ind"))
    .map((table) => ({ table, bodies: Array.from(table.tBodies) }));
  const keys = { attainment: "a", growth: "g", projection: "p" };
  const language = document.documentElement.lang;

  const matches = (row, wish) => wish.words.every((word) => row.words.includes(word))
    && (!wish.s || row.body.dataset.s === wish.s)
    && (!wish.v || row.body.dataset.v === wish.v)
    && (!wish.o || row.body.dataset.o === wish.o);
  const compare = (by) => (one, other) => {
    if (by === "name") {
      return one.name.localeCompare(other.name, language);
    }
    const [a, b] = [one, other].map((row) => row.body.dataset[keys[by]]);
    return a === "" || b === "" ? (a === "") - (b === "") : a - b;
  };
  const arrange = (by) => layouts.forEach(({ table, bodies }) => {
    const sorted = by
      ? rows.filter((row) => bodies.includes(row.body)).sort(compare(by)).map((row) => row.body)
      : bodies;
    table.append(...sorted);
    bodies.filter((body) => body.classList.contains("sector")).forEach((head) => {
      const own = rows.filter((row) => "s-" + row.body.dataset.s === head.id);
      head.hidden = Boolean(by) || own.every((row) => row.body.hidden);
    });
  });
  const apply = () => {
    const wish = Object.fromEntries(new FormData(form));
    wish.words = fold(wish.q).split(/\s+/).filter(Boolean);
    rows.forEach((row) => { row.body.hidden = !matches(row, wish); });
    arrange(wish.by);
    const seen = rows.filter((row) => !row.body.hidden).length;
    const output = form.querySelector("output");
    output.textContent = output.dataset.pattern.replace("{0}", seen).replace("{1}", rows.length);
  };
  const remember = () => {
    const state = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (value) { state.set(name, value); } });
    history.replaceState(null, "", state.toString() ? "#?" + state : location.pathname + location.search);
  };
  const recall = () => {
    if (location.hash.startsWith("#?")) {
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
  apply();
  recall();
})();
