"use strict";
// Filters: show one kind of reply.
const buttons = [...document.querySelectorAll("[data-filter]")];
for (const button of buttons) {
  button.addEventListener("click", () => {
    for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
    const kind = button.dataset.filter;
    for (const reply of document.querySelectorAll(".reply")) {
      reply.hidden = kind !== "all" && reply.dataset.kind !== kind;
    }
  });
}
// Charts: the values nearest to the pointer, in the line below the chart.
for (const figure of document.querySelectorAll("figure[data-series]")) {
  const data = JSON.parse(figure.dataset.series);
  const svg = figure.querySelector("svg");
  const cursor = figure.querySelector(".cursor");
  const readout = figure.querySelector(".readout");
  const show = (clientX) => {
    const box = svg.getBoundingClientRect();
    const at = (clientX - box.left) / box.width * svg.viewBox.baseVal.width;
    const share = (at - data.left) / (data.right - data.left);
    const x = data.xmin + Math.min(1, Math.max(0, share)) * (data.xmax - data.xmin);
    const parts = data.series.map((line) => {
      let best = 0;
      line.xs.forEach((value, i) => {
        if (Math.abs(value - x) < Math.abs(line.xs[best] - x)) best = i;
      });
      return { name: line.name, x: line.xs[best], y: line.ys[best] };
    });
    const nearest = parts.reduce((a, b) => Math.abs(a.x - x) <= Math.abs(b.x - x) ? a : b);
    const px = data.left
      + (nearest.x - data.xmin) / (data.xmax - data.xmin) * (data.right - data.left);
    cursor.setAttribute("x1", px);
    cursor.setAttribute("x2", px);
    readout.textContent = `${data.x} ${nearest.x}: `
      + parts.map((p) => `${p.name} ${p.y} ${data.unit}`.trim()).join(", ");
  };
  svg.addEventListener("pointermove", (event) => show(event.clientX));
  svg.addEventListener("pointerdown", (event) => show(event.clientX));
}
