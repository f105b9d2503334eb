// Draws what claims join to the entity of the page. The picture is extra: all of it stands in the lists, too.
"use strict";
(async () => {
  // Where the site begins: a proxy may put it below a path.
  const BASE = new URL(".", document.currentScript.src).pathname.slice(0, -1);
  const section = document.getElementById("graph");
  if (!section) {
    return;
  }
  const answer = await fetch(section.dataset.source);
  if (!answer.ok) {
    return;
  }
  const { centre, nodes, edges, complete } = await answer.json();
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = section.dataset.script;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  const KINDS = ["DRUG", "TARGET", "EFFECT", "CONDITION", "OTHER"];
  const SHAPES = { DRUG: "ellipse", TARGET: "round-rectangle", EFFECT: "diamond", CONDITION: "triangle", OTHER: "ellipse" };
  const picture = document.getElementById("picture");
  section.hidden = false;
  document.getElementById("cut").hidden = complete;

  // Neighbours stand around the centre, those of a kind side by side, in a second ring where one is full; where the
  // picture is narrow, in rows of two above and below it, in and out by turns, so that no line lies level or on another.
  const around = nodes.filter(node => node.id !== centre).sort((a, b) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name));
  const narrow = picture.clientWidth < 600;
  const margin = narrow ? 15 : 50;
  const rings = Math.max(1, Math.ceil(around.length / 16));
  function inRows(index) {
    const row = Math.floor(index / 4);
    const side = index % 2 === 0 ? -1 : 1;
    return { x: side * [130, 60, 150][row], y: (index % 4 < 2 ? -1 : 1) * (150 + 125 * row) };
  }
  function inRings(index) {
    const angle = 2 * Math.PI * (index + 0.5) / around.length - Math.PI / 2;
    const ring = 1 + index % rings;
    return { x: 260 * ring * Math.cos(angle), y: 165 * ring * Math.sin(angle) };
  }
  const position = narrow && around.length <= 12 ? inRows : inRings;
  const placed = [
    ...nodes.filter(node => node.id === centre).map(node => ({ data: node, position: { x: 0, y: 0 }, classes: "centre" })),
    ...around.map((node, index) => ({
      data: node, position: position(index), classes: position(index).y < 0 ? "upper" : "",
    })),
  ];
  const joined = edges.map((edge, index) => ({ data: { id: "edge" + index, ...edge } }));

  const cy = cytoscape({
    container: picture,
    elements: [...placed, ...joined],
    layout: { name: "preset", fit: true, padding: margin },
    minZoom: 0.3,
    maxZoom: 2.5,
    userZoomingEnabled: false,
    userPanningEnabled: matchMedia("(hover: hover)").matches,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });

  function style() {
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
    cy.style([
      { selector: "node", style: {
        label: "data(name)", "font-size": 15, "text-wrap": "wrap", "text-max-width": narrow ? 100 : 130, "text-valign": "bottom",
        "text-margin-y": 5, color: colour("ink"), width: 24, height: 24, "text-background-color": colour("raised"),
        "text-background-opacity": 1, "text-background-padding": 2, "z-index": 2 } },
      { selector: "node.upper", style: { "text-valign": "top", "text-margin-y": -5 } },
      ...KINDS.map(kind => ({ selector: `node[kind = "${kind}"]`, style: {
        "background-color": colour(kind.toLowerCase()), shape: SHAPES[kind] } })),
      { selector: "node.centre", style: {
        shape: "round-rectangle", width: node => 30 + 10.5 * node.data("name").length, height: 44, "font-size": 18,
        "font-weight": 700, color: colour("on-accent"), "text-valign": "center", "text-margin-y": 0,
        "text-background-opacity": 0, "text-max-width": 1000 } },
      { selector: "edge", style: {
        label: "data(name)", "font-size": 12, color: colour("quiet"), "text-rotation": "autorotate", width: 2.5,
        "text-background-color": colour("raised"), "text-background-opacity": 1, "text-background-padding": 2,
        "curve-style": "bezier", "line-color": colour("ink"), "target-arrow-color": colour("ink"),
        "target-arrow-shape": "triangle" } },
      { selector: 'edge[standing = "DENIED"]', style: {
        "line-style": "dashed", "line-color": colour("alarm"), "target-arrow-color": colour("alarm"),
        "target-arrow-shape": "tee", color: colour("alarm") } },
      { selector: 'edge[standing = "HEDGED"]', style: {
        "line-style": "dotted", "line-color": colour("quiet"), "target-arrow-color": colour("quiet") } },
      { selector: 'edge[standing = "UNSETTLED"]', style: {
        "line-style": "dashed", width: 1, "line-color": colour("quiet"), "target-arrow-color": colour("quiet") } },
      { selector: ".away", style: { display: "none" } },
    ]);
  }

  // A kind that is not there needs no box; a neighbour without a line left goes away.
  const boxes = [...document.querySelectorAll("#shown input")];
  boxes.filter(box => !edges.some(edge => edge.standing === box.name) && !around.some(node => node.kind === box.name))
    .forEach(box => { box.parentElement.hidden = true; });

  function filter() {
    const off = new Set(boxes.filter(box => !box.checked).map(box => box.name));
    cy.batch(() => {
      cy.elements().removeClass("away");
      cy.nodes().filter(node => node.id() !== centre && off.has(node.data("kind"))).addClass("away");
      cy.edges().filter(edge => off.has(edge.data("standing"))).addClass("away");
      cy.nodes().filter(node => node.id() !== centre
        && node.connectedEdges().every(edge => edge.hasClass("away") || edge.connectedNodes().some(end => end.hasClass("away"))))
        .addClass("away");
    });
    const shown = cy.nodes().not(".away").length - 1;
    picture.setAttribute("aria-label", "Graph of " + shown + " of " + around.length + " neighbours; the lists below name them.");
    picture.dataset.shown = shown;
  }

  boxes.forEach(box => box.addEventListener("change", filter));
  cy.on("tap", "node", event => location.assign(BASE + event.target.data("href")));
  cy.on("mouseover mouseout", "node", event => { picture.style.cursor = event.type === "mouseover" ? "pointer" : ""; });
  addEventListener("resize", () => cy.resize().fit(undefined, margin));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", style);
  style();
  filter();
  cy.fit(undefined, margin);
})();
