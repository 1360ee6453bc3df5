// Says that there is something new on the page that is open. Without it, a reload shows the same.
// A page may name one more event that it shows: data-live="hung".
"use strict";
const said = document.getElementById("news");
if (said && window.EventSource) {
  const stream = new EventSource(said.dataset.from);
  const more = document.querySelector("[data-live]");
  for (const event of ["news", ...(more ? [more.dataset.live] : [])]) {
    stream.addEventListener(event, () => {
      said.hidden = false;
      // What must be looked at now asks for itself.
      document.body.dispatchEvent(new Event("news"));
    });
  }
  window.addEventListener("pagehide", () => stream.close());
}
