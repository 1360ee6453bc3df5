// The brief without a mouse: j and k go from one to the next, and what is answered folds in place.
// Without it, Tab reaches the same and each answer loads the page at the next card.
"use strict";
const stops = () => [...document.querySelectorAll("[data-stop]")];
const isOpen = (card) => card.dataset.stop === "open";

function go(to) {
  if (!to) return;
  to.focus();
  if (to.id) history.replaceState(null, "", `#${to.id}`);
}

// Only inside of the brief: elsewhere letters are nobody's shortcut.
document.querySelector(".brief")?.addEventListener("keydown", (press) => {
  const step = { j: 1, k: -1 }[press.key];
  const writes = press.target.closest("input, select, textarea");
  if (!step || writes || press.ctrlKey || press.metaKey || press.altKey) return;
  const all = step > 0 ? stops() : stops().reverse();
  const way = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const here = press.target.closest("[data-stop]") ?? press.target;
  go(all.find((stop) => here.compareDocumentPosition(stop) & way));
});
document.querySelectorAll("[data-keys]").forEach((hint) => { hint.hidden = false; });

let answered = "";
document.addEventListener("htmx:beforeRequest", (asked) => {
  answered = asked.target.closest("[data-stop]")?.id ?? "";
});
// Signed out meanwhile, or refused: then the page itself says so.
document.addEventListener("htmx:beforeSwap", (got) => {
  if (got.detail.xhr.responseText.includes('id="picks"')) return;
  got.detail.shouldSwap = false;
  location.reload();
});
document.addEventListener("htmx:responseError", (got) => got.target.closest("form")?.submit());
document.addEventListener("htmx:afterSettle", () => {
  const all = stops();
  const at = all.findIndex((card) => card.id === answered);
  const following = all.slice(Math.max(at, 0)).find(isOpen) ?? all.find(isOpen);
  go(following ?? document.getElementById("everyone_else"));
});
