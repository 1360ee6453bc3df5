// A wall screen: what is new hangs within a second. Without it the page loads itself anew.
"use strict";
const wall = document.getElementById("wall");
const AGAIN_MS = 60000;
let hung = "";
let stream;

// html: null where the screen was ended: nothing may stay on the wall.
function hang(html) {
  wall.replaceChildren();
  if (html === null) stream.close();
  else wall.insertAdjacentHTML("afterbegin", html);
}

function listen() {
  stream = new EventSource(document.body.dataset.from);
  stream.addEventListener("hung", (event) => {
    // After a lost connection the same comes again: what turns goes on turning.
    if (event.data !== hung) hang(JSON.parse((hung = event.data)));
  });
}

// A browser gives up for good where it is refused: by an ended screen, or a server that starts.
async function again() {
  if (stream.readyState !== EventSource.CLOSED || hung === "null") return;
  try {
    const answer = await fetch(location.href, { cache: "no-store", credentials: "omit" });
    if (answer.ok) listen();
    if (answer.status === 404) hang(JSON.parse((hung = "null")));
  } catch (error) {
    // The network is away: what hangs stays until it is back.
    console.debug(error);
  }
}

listen();
setInterval(again, AGAIN_MS);
