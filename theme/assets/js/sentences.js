// Every sentence has an address. Who selects words of one is offered the link to it; Escape, or another selection, takes the offer away.
const prose = document.querySelector('.prose[data-link]');
const link = Object.assign(document.createElement('a'), { className: 'sentence-link', textContent: prose.dataset.link });

let timer;

const sentenceOf = node => (node instanceof Element ? node : node?.parentElement)?.closest('.prose[data-link] .s');

function offer() {
  const selection = getSelection();
  const sentence = selection.isCollapsed ? null : sentenceOf(selection.getRangeAt(0).startContainer);
  if (!sentence) return link.remove();
  link.href = '#' + (sentence.id || sentence.dataset.s);
  document.getElementById('main').append(link);
  const lines = selection.getRangeAt(0).getClientRects();
  const last = lines[lines.length - 1];
  link.style.left = `${Math.max(8, Math.min(last.right, document.documentElement.clientWidth - 8) - link.offsetWidth) + scrollX}px`;
  link.style.top = `${last.bottom + 6 + scrollY}px`;
}

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = setTimeout(offer, 200);
});

link.addEventListener('click', () => getSelection().removeAllRanges());

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') link.remove();
});
