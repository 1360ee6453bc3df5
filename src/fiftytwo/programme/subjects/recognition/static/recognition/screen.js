// A wall screen: what is new hangs within a second. Without it the page loads itself anew.
"use strict";
const LOOK_AGAIN_MS = 60000;
let hung = document.getElementById("wall").innerHTML;
let stream;

async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store", credentials: "omit" });
    if (answer.status === 404) {
      // It was ended: nothing may stay on the wall.
      document.getElementById("wall").replaceChildren();
      hung = "";
      stream.close();
      return;
    }
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("wall").innerHTML;
    if (now !== hung) {
      hung = now;
      document.getElementById("wall").replaceChildren(...page.getElementById("wall").childNodes);
    }
  } catch (error) {
    // The network is away: what hangs stays until it is back.
    console.debug(error);
  }
}

function listen() {
  stream = new EventSource(document.body.dataset.from);
  stream.addEventListener("hung", look);
  stream.addEventListener("open", look);
}

listen();
setInterval(() => {
  if (stream.readyState === EventSource.CLOSED) listen();
  else look();
}, LOOK_AGAIN_MS);
