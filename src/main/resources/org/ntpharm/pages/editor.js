// Turns the form of the editor's page into Yasqe and Yasr. Nothing is stored, and only this server is asked.
"use strict";
(async () => {
  // Where the site begins: a proxy may put it below a path.
  const BASE = new URL(".", document.currentScript.src).pathname.slice(0, -1);
  const byId = id => document.getElementById(id);
  const ENDPOINT = BASE + "/ntpharm/sparql";
  const ACCEPT = "application/sparql-results+json,text/turtle;q=0.9";
  const OURS = "https://w3id.org/ntpharm/";
  const ENTITIES = OURS + "id/";

  const answer = await fetch(BASE + "/editor.json");
  if (!answer.ok) {
    return;
  }
  const { prefixes, terms, questions } = await answer.json();

  const names = new Map(terms.map(term => [term.iri, term.label]));

  function shortened(iri) {
    const [prefix, start] = Object.entries(prefixes)
      .filter(([, namespace]) => iri.startsWith(namespace))
      .sort((a, b) => b[1].length - a[1].length)[0] ?? [];
    return prefix === undefined ? "<" + iri + ">" : prefix + ":" + iri.slice(start.length);
  }

  async function entities(words) {
    const found = await fetch(BASE + "/search.json?q=" + encodeURIComponent(words));
    const list = found.ok ? await found.json() : [];
    list.forEach(one => names.set(one.iri, one.name));
    return list.map(one => one.iri);
  }

  function termsWith(words) {
    const sought = words.toLowerCase();
    return terms
      .filter(term => (term.label + " " + term.iri.slice(term.iri.indexOf("#"))).toLowerCase().includes(sought))
      .map(term => term.iri);
  }

  // The words of a token are its local name where it has one of our prefixes, else all of it.
  async function complete(token) {
    const [, prefix, local] = /^(?:(\w*):)?(.*)$/.exec(token.string.trim());
    if (prefix === "ntp") {
      return termsWith(local);
    }
    if (prefix === "ntr") {
      return local.length < 2 ? [] : entities(local.replaceAll("-", " "));
    }
    return local.length < 2 || prefix !== undefined ? [] : [...termsWith(local), ...await entities(local)];
  }

  const completer = (name, autoShow, fits) => ({
    name,
    autoShow,
    bulk: false,
    persistenceId: null,
    isValidCompletionPosition: yasqe => {
      const token = yasqe.getCompleteToken();
      return fits.test(token.string) && token.type !== "keyword" && token.type !== "comment";
    },
    get: (yasqe, token) => complete(token),
    postProcessSuggestion: (yasqe, token, iri) => shortened(iri),
    postprocessHints: (yasqe, hints) => hints.map(hint => ({
      ...hint,
      displayText: hint.text + "  " + (names.get(prefixes[hint.text.split(":")[0]] + hint.text.split(":")[1]) ?? ""),
    })),
  });

  Yasqe.Autocompleters.prefixes.get = () =>
    Object.entries(prefixes).map(([prefix, namespace]) => prefix + ": <" + namespace + ">").sort();
  Yasqe.Autocompleters.prefixes.persistenceId = null;
  Yasqe.defaults.autocompleters = ["variables", "prefixes"];
  Yasqe.registerAutocompleter(completer("terms", true, /^(ntp|ntr):\S*$/));
  Yasqe.registerAutocompleter(completer("words", false, /^[A-Za-z][\w-]+$/));

  const plain = byId("sparql");
  plain.form.hidden = true;
  byId("editor").hidden = false;
  const run = () => void execute();
  const yasqe = new Yasqe(byId("query"), {
    value: plain.value,
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Tab": false, "Shift-Tab": false },
  });
  yasqe.getInputField().setAttribute("aria-label", "Query in SPARQL");
  yasqe.getInputField().setAttribute("aria-describedby", "keys");

  const pageOf = iri => iri.startsWith(OURS) ? BASE + "/" + iri.slice(OURS.length) : /^https?:/.test(iri) ? iri : null;
  answerViews.register(Yasr, {
    nameOf: iri => names.get(iri) ?? shortened(iri).replace(/^<(.*)>$|^ntr:/, "$1"),
    pageOf,
    cytoscape: byId("result").dataset.cytoscape,
  });
  const yasr = new Yasr(byId("result"), {
    persistenceId: null,
    prefixes,
    plugins: { table: { enabled: true, dynamicConfig: { compact: true, isEllipsed: false } } },
    pluginOrder: ["table", "graph", "chart", "response"],
  });

  // What is ours leads to its page here, in this window; controls get the names that they lack.
  function adapt() {
    byId("result").querySelectorAll("a.iri").forEach(link => {
      link.removeAttribute("target");
      link.href = pageOf(link.href) ?? link.href;
    });
    byId("result").querySelectorAll(".CodeMirror-scroll, .dataTables_wrapper, .yasr_results").forEach(scrolled => {
      scrolled.tabIndex = 0;
    });
    byId("result").querySelectorAll("textarea").forEach(field => field.setAttribute("aria-label", "Answer"));
    byId("result").querySelectorAll("select.tableSizer").forEach(sizes => sizes.setAttribute("aria-label", "Rows a page"));
  }
  new MutationObserver(adapt).observe(byId("result"), { childList: true, subtree: true });

  async function execute() {
    const started = performance.now();
    byId("status").textContent = "Running …";
    byId("run").disabled = true;
    try {
      const response = await fetch(ENDPOINT, {
        method: "POST",
        headers: { Accept: ACCEPT },
        body: new URLSearchParams({ query: yasqe.getValue() }),
      });
      show(response, await response.text(), Math.round(performance.now() - started));
    } catch (error) {
      byId("status").textContent = "The server does not answer.";
    } finally {
      byId("run").disabled = false;
    }
  }

  function show(response, data, milliseconds) {
    byId("answer").hidden = false;
    if (!response.ok) {
      yasr.setResponse(new Error(data || response.statusText));
      byId("status").textContent = "The query was refused.";
      return;
    }
    yasr.setResponse({ data, status: response.status, contentType: response.headers.get("Content-Type") }, milliseconds);
    const rows = yasr.results.getBindings();
    byId("status").textContent = (rows ? rows.length + (rows.length === 1 ? " row" : " rows") + " in " : "Done in ") + milliseconds + " ms.";
  }

  function describe(name) {
    const chosen = questions.find(question => question.name === name);
    byId("asks").hidden = !chosen;
    byId("asks").textContent = chosen?.question ?? "";
    return chosen;
  }

  function link() {
    byId("link").href = BASE + "/editor?query=" + encodeURIComponent(yasqe.getValue());
  }

  byId("run").addEventListener("click", run);
  byId("question").addEventListener("change", event => yasqe.setValue(describe(event.target.value).sparql));
  byId("choose").querySelector("button").hidden = true;
  yasqe.on("change", link);
  link();
  if (questions.some(question => question.name === byId("question").value && question.sparql === plain.value)) {
    describe(byId("question").value);
  } else {
    byId("question").selectedIndex = -1;
  }
})();
