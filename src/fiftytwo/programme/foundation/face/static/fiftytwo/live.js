// Says that there is something new on the page that is open. Without it, a reload shows the same.
"use strict";
const said = document.getElementById("news");
if (said && window.EventSource) {
  const stream = new EventSource(said.dataset.from);
  stream.addEventListener("news", () => {
    said.hidden = false;
    // What must be looked at now asks for itself.
    document.body.dispatchEvent(new Event("news"));
  });
  window.addEventListener("pagehide", () => stream.close());
}
