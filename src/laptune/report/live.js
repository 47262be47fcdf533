"use strict";
const put = (id, text) => { document.getElementById(id).textContent = text; };
const draw = (steps) => {
  const points = steps.filter((row) => Number.isFinite(row.loss));
  if (!points.length) return;
  const losses = points.map((row) => row.loss);
  const low = Math.min(...losses), high = Math.max(...losses);
  const first = points[0].step, last = Math.max(points.at(-1).step, first + 1);
  const text = points.map((row) => {
    const x = 10 + 620 * (row.step - first) / (last - first);
    const y = 225 - 205 * (row.loss - low) / (high - low || 1);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  }).join(" ");
  document.querySelector("#curve polyline").setAttribute("points", text);
};
const follow = async () => {
  try {
    const answer = await fetch("numbers.json");
    const run = await answer.json();
    if (run.last) {
      put("state", `step ${run.last.step} of ${run.total_steps}`);
      put("loss", run.last.loss.toFixed(4));
      put("tokens_per_s", (run.last.tokens_per_s ?? 0).toFixed(0));
      put("rss", `${((run.last.rss_bytes ?? 0) / 1e9).toFixed(2)} GB`);
      const left = run.last.elapsed_s / run.last.step * (run.total_steps - run.last.step);
      put("eta", Number.isFinite(left) ? `${(left / 60).toFixed(1)} min` : "-");
      draw(run.steps);
    }
  } catch {
    put("state", "The run has ended, or its page was closed.");
    return;
  }
  setTimeout(follow, 2000);
};
follow();
