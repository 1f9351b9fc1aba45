// Reloads the page when the site has another version than the one this page was made from.
const shown = document.currentScript.dataset.version;
let events = null;

function listen() {
  events = new EventSource('/_briefing/events');
  events.onmessage = (event) => {
    if (event.data === shown) return;
    stop();
    location.reload();
  };
}

function stop() {
  events?.close();
  events = null;
}

// A browser opens only six connections to one server: a page that nobody sees gives its own back, and asks again when it is seen.
function follow() {
  if (document.hidden) stop();
  else if (!events) listen();
}

document.addEventListener('visibilitychange', follow);
addEventListener('pagehide', stop);
addEventListener('pageshow', follow);
follow();
