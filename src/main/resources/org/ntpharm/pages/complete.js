// Completes names in every input with data-complete: "page" goes to the page of what is chosen, "name" takes its name.
"use strict";
(() => {
  // Where the site begins: a proxy may put it below a path.
  const BASE = new URL(".", document.currentScript.src).pathname.slice(0, -1);
  const WAIT = 150;

  function attach(input, number) {
    const list = document.createElement("ul");
    list.id = "completions-" + number;
    list.className = "completions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Names that fit");
    const place = document.createElement("span");
    place.className = "completing";
    input.before(place);
    place.append(input, list);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
    })) {
      input.setAttribute(name, value);
    }
    let found = [];
    let active = -1;
    let timer;
    let latest = 0;

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(one) {
      close();
      input.value = one.name;
      if (input.dataset.complete === "page") {
        location.assign(BASE + one.href);
      } else {
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }

    function option(one, index) {
      const item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const name = document.createElement("b");
      name.textContent = one.name;
      const more = document.createElement("span");
      more.textContent = one.kinds + (one.found === one.name ? "" : "; " + one.found);
      item.append(name, " ", more);
      item.addEventListener("mousedown", event => { event.preventDefault(); choose(one); });
      return item;
    }

    function show(answer) {
      found = answer;
      active = -1;
      list.replaceChildren(...found.map(option));
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      input.removeAttribute("aria-activedescendant");
    }

    async function ask() {
      const words = input.value.trim();
      const turn = ++latest;
      if (words.length < 2) {
        close();
        return;
      }
      const kind = input.dataset.kind ? "&kind=" + encodeURIComponent(input.dataset.kind) : "";
      const answer = await fetch(BASE + "/search.json?q=" + encodeURIComponent(words) + kind);
      if (answer.ok && turn === latest && document.activeElement === input) {
        show(await answer.json());
      }
    }

    function move(step) {
      const items = list.children;
      items[active]?.setAttribute("aria-selected", "false");
      active = (active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length;
      items[active].setAttribute("aria-selected", "true");
      items[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", items[active].id);
    }

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    input.addEventListener("blur", () => { latest++; close(); });
    input.addEventListener("keydown", event => {
      if (list.hidden) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choose(found[active]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
  }

  let number = 0;
  const attachWithin = root => root.querySelectorAll("input[data-complete]:not([role])").forEach(input => attach(input, number++));
  attachWithin(document);
  document.addEventListener("ntpharm:inputs", event => attachWithin(event.target));
})();
