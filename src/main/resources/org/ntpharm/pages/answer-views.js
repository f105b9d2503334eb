// Two more ways for Yasr to show an answer: as a graph and as a chart. The table has all of it in words.
"use strict";
window.answerViews = (() => {
  const MOST_EDGES = 100;
  const MOST_BARS = 60;
  const SVG = "http://www.w3.org/2000/svg";
  const NUMERIC = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(integer|decimal|double|float|int|long|nonNegativeInteger|positiveInteger)$/;

  function element(name, attributes = {}, text = "") {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  }

  function icon(path) {
    const svg = document.createElementNS(SVG, "svg");
    const drawn = document.createElementNS(SVG, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    drawn.setAttribute("d", path);
    svg.append(drawn);
    const box = element("div");
    box.append(svg);
    return box;
  }

  const isResource = term => term && (term.type === "uri" || term.type === "bnode" || /Node$/.test(term.termType ?? ""));
  const isNumber = term => term && NUMERIC.test(term.datatype ?? "") && Number.isFinite(Number(term.value));

  // Triples are lines as they stand; of a row, the first thing is joined to each other one, by the column's name.
  function lines(results) {
    const statements = results.getStatements();
    if (statements) {
      return statements.filter(it => isResource(it.object))
        .map(it => ({ from: it.subject.value, to: it.object.value, by: it.predicate.value }));
    }
    const columns = results.getVariables();
    const found = new Map();
    for (const row of results.getBindings() ?? []) {
      const [first, ...others] = columns.filter(column => isResource(row[column]));
      for (const other of others) {
        const line = { from: row[first].value, to: row[other].value, by: other };
        found.set(JSON.stringify(line), line);
      }
    }
    return [...found.values()];
  }

  // The first column whose every value is a number is measured; texts name the bars or, where there is none, resources.
  function bars(results) {
    const rows = results.getBindings() ?? [];
    const [numbers, others] = [true, false].map(wanted => results.getVariables().filter(column =>
      rows.some(row => row[column]) && rows.every(row => !row[column] || isNumber(row[column])) === wanted));
    const texts = others.filter(column => rows.every(row => !isResource(row[column])));
    const naming = texts.length > 0 ? texts : others;
    const [measured] = numbers;
    return measured === undefined || naming.length === 0 ? null : {
      measured,
      naming,
      all: rows.filter(row => row[measured])
        .map(row => ({ names: naming.map(column => row[column]).filter(Boolean), value: Number(row[measured].value) })),
    };
  }

  function loaded(script) {
    return new Promise((resolve, reject) => {
      const tag = element("script", { src: script });
      tag.onload = resolve;
      tag.onerror = reject;
      document.head.append(tag);
    });
  }

  // Of the site they need the name and the page of an IRI, and where Cytoscape is.
  function register(Yasr, site) {
    class Graph {
      priority = 2;
      label = "Graph";
      constructor(yasr) {
        this.yasr = yasr;
      }
      canHandleResults() {
        return Boolean(this.yasr.results) && lines(this.yasr.results).length > 0;
      }
      getIcon() {
        return icon("M6 3a3 3 0 1 0 2.6 4.5L14 10.6a3 3 0 1 0 .8-1.7L9 5.6A3 3 0 0 0 6 3Zm-1 13a3 3 0 1 0 2.9 2.2l6.6-3.4-.9-1.8-6.6 3.4A3 3 0 0 0 5 16Z");
      }
      async draw() {
        const all = lines(this.yasr.results);
        const shown = all.slice(0, MOST_EDGES);
        const picture = element("div", { class: "picture", role: "img", "aria-label": `Graph of ${shown.length} relations; the table names them.` });
        const note = element("p", { class: "quiet" }, all.length > shown.length ? `The first ${shown.length} of ${all.length} relations.` : "");
        this.yasr.resultsEl.replaceChildren(note, picture);
        await loaded(site.cytoscape);
        draw(picture, shown, site);
      }
    }

    class Chart {
      priority = 1;
      label = "Chart";
      constructor(yasr) {
        this.yasr = yasr;
      }
      canHandleResults() {
        return Boolean(this.yasr.results) && bars(this.yasr.results) !== null;
      }
      getIcon() {
        return icon("M3 4h12v4H3zM3 10h18v4H3zM3 16h8v4H3z");
      }
      draw() {
        const { measured, naming, all } = bars(this.yasr.results);
        const shown = all.slice(0, MOST_BARS);
        const table = element("table", { class: "chart" });
        const caption = element("caption", {}, `${measured} by ${naming.join(", ")}` + (all.length > shown.length ? `, the first ${shown.length} of ${all.length}` : ""));
        const most = Math.max(...shown.map(bar => Math.abs(bar.value)), Number.MIN_VALUE);
        table.append(caption, ...shown.map(bar => line(bar, most)));
        this.yasr.resultsEl.replaceChildren(table);
      }
    }

    function line(bar, most) {
      const row = element("tr");
      const track = document.createElementNS(SVG, "svg");
      const rect = document.createElementNS(SVG, "rect");
      rect.setAttribute("width", 100 * Math.abs(bar.value) / most + "%");
      rect.setAttribute("height", "100%");
      track.setAttribute("aria-hidden", "true");
      track.append(rect);
      const drawing = element("td");
      drawing.append(track);
      const name = bar.names.map(term => isResource(term) ? site.nameOf(term.value) : term.value).join(", ");
      row.append(element("th", { scope: "row" }, name), drawing, element("td", {}, bar.value.toLocaleString("en")));
      return row;
    }

    Yasr.registerPlugin("graph", Graph);
    Yasr.registerPlugin("chart", Chart);
  }

  function draw(picture, edges, { nameOf, pageOf }) {
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
    const ends = [...new Set(edges.flatMap(edge => [edge.from, edge.to]))];
    cytoscape({
      container: picture,
      elements: [
        ...ends.map(id => ({ data: { id, name: nameOf(id) } })),
        ...edges.map((edge, index) => ({ data: { id: "line" + index, source: edge.from, target: edge.to, name: nameOf(edge.by) } })),
      ],
      layout: { name: "cose", animate: false, padding: 30, idealEdgeLength: () => 130, nodeRepulsion: () => 40000 },
      userZoomingEnabled: false,
      minZoom: 0.2,
      maxZoom: 2,
      style: [
        { selector: "node", style: {
          label: "data(name)", "font-size": 13, color: colour("ink"), width: 18, height: 18, "background-color": colour("accent"),
          "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 4,
          "text-background-color": colour("raised"), "text-background-opacity": 1, "z-index": 2 } },
        { selector: "edge", style: {
          label: "data(name)", "font-size": 10, color: colour("quiet"), width: 1.5, "curve-style": "bezier",
          "text-rotation": "autorotate", "text-background-color": colour("raised"), "text-background-opacity": 1,
          "line-color": colour("quiet"), "target-arrow-color": colour("quiet"), "target-arrow-shape": "triangle" } },
      ],
    }).on("tap", "node", event => {
      const page = pageOf(event.target.id());
      if (page) {
        location.assign(page);
      }
    });
  }

  return { register };
})();
