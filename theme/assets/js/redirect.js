// On the page of an old address: go on to the new one, and keep the #sentence that the link was for.
// Loaded without defer, ahead of the meta refresh, which serves readers without script.
const canonical = document.querySelector('link[rel="canonical"]');
if (canonical) {
  const target = new URL(canonical.href);
  location.replace(target.pathname + target.search + location.hash);
}
