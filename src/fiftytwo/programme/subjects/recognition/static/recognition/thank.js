// Each fact becomes a button that puts itself into the words. Without it they are there to be read.
"use strict";
const words = document.getElementById("words");
const facts = document.getElementById("facts");
if (words && facts) {
  for (const shown of facts.querySelectorAll("span")) {
    const fact = shown.textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = fact;
    button.setAttribute("aria-label", `${facts.dataset.says} ${fact}`);
    button.addEventListener("click", () => {
      const before = words.value.slice(0, words.selectionStart);
      const gap = before && !/\s$/.test(before) ? " " : "";
      words.setRangeText(gap + fact, words.selectionStart, words.selectionEnd, "end");
      words.focus();
    });
    shown.replaceWith(button);
  }
}
