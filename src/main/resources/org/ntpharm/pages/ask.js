// Adds and removes conditions, offers only what fits what is sought, and answers in place. Without it the form works, too.
"use strict";
(() => {
  // Where the site begins: a proxy may put it below a path.
  const BASE = new URL(".", document.currentScript.src).pathname.slice(0, -1);
  const MOST = 8;
  const form = document.getElementById("ask");
  const conditions = document.getElementById("conditions");
  const add = document.getElementById("add");
  const blank = conditions.lastElementChild.cloneNode(true);
  let latest = 0;

  function fit() {
    const kind = form.elements.kind.value;
    conditions.querySelectorAll("option[data-kinds]").forEach(option => {
      option.hidden = option.disabled = !option.dataset.kinds.split(" ").includes(kind);
    });
    conditions.querySelectorAll("select[name=relation]").forEach(select => {
      if (select.selectedOptions[0]?.disabled ?? true) {
        select.value = [...select.options].find(option => !option.disabled)?.value ?? "";
      }
      const input = select.closest("fieldset").querySelector("input");
      input.dataset.kind = select.selectedOptions[0]?.dataset.other ?? "";
    });
    const lines = conditions.children.length;
    conditions.querySelectorAll(".remove").forEach(button => { button.hidden = lines < 2; });
    add.hidden = lines >= MOST;
    [...conditions.children].forEach((line, index) => {
      line.querySelector("legend").textContent = "Condition " + (index + 1);
    });
  }

  function isFilled(line) {
    return line.querySelector("input").value.trim() !== "";
  }

  async function ask() {
    if (![...conditions.children].some(isFilled)) {
      return;
    }
    const turn = ++latest;
    const address = BASE + "/ask?" + new URLSearchParams(new FormData(form));
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn === latest) {
      document.getElementById("asked").replaceChildren(...page.getElementById("asked").childNodes);
      history.replaceState(null, "", address);
    }
  }

  function insert(focus) {
    const line = blank.cloneNode(true);
    conditions.append(line);
    line.dispatchEvent(new CustomEvent("ntpharm:inputs", { bubbles: true }));
    fit();
    if (focus) {
      line.querySelector("select").focus();
    }
  }

  add.addEventListener("click", () => insert(true));
  conditions.addEventListener("click", event => {
    if (event.target.matches(".remove")) {
      event.target.closest("fieldset").remove();
      add.focus();
      fit();
      void ask();
    }
  });
  form.addEventListener("submit", event => { event.preventDefault(); void ask(); });
  form.addEventListener("change", () => { fit(); void ask(); });
  fit();
})();
