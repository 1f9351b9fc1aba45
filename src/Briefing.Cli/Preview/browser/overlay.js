// What is wrong with the input, laid over the last good page: announced when the page is there, gone with Esc or a click.
addEventListener('DOMContentLoaded', () => {
  const overlay = document.getElementById('briefing-problems');
  if (!overlay) return;

  const dismiss = () => {
    overlay.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = (event) => {
    if (event.key === 'Escape') dismiss();
  };

  const button = overlay.querySelector('button');
  button.hidden = false;
  button.addEventListener('click', dismiss);
  addEventListener('keydown', onKey);

  // Screen readers announce an alert that comes into a page, not one that was there from the beginning.
  overlay.remove();
  document.body.append(overlay);
});
