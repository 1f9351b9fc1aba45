// A card for links to entities: who or what it is, before the link is followed. Under the pointer or by the keyboard, never by touch; it stays while
// the pointer is on it, and goes on Escape (WCAG 2.2, 1.4.13).
const main = document.getElementById('main');
const { base } = document.documentElement.dataset;
const kinds = new Set(main.dataset.kinds.split(' '));
const cards = new Map();
const card = document.createElement('div');
card.id = '_card';
card.className = 'card';
card.hidden = true;
card.setAttribute('role', 'tooltip');
main.append(card);

let shown;
let timer;

// An entity's page, from anywhere but itself; not where all that a card says is said already.
const isEntity = link => {
  if (link.origin !== location.origin || link.pathname === location.pathname || !link.pathname.startsWith(base)) return false;
  const [kind, slug, end, more] = link.pathname.slice(base.length).split('/');
  return kinds.has(kind) && slug && end === '' && more === undefined && !link.closest('.register, .crumbs, .hits');
};

const linkOf = event => {
  const link = event.target instanceof Element && event.target.closest('#main a[href]');
  return link && isEntity(link) ? link : null;
};

const fetched = address => {
  if (!cards.has(address)) {
    cards.set(address, fetch(address).then(answer => answer.ok ? answer.json() : null).catch(() => {
      cards.delete(address);
      return null;
    }));
  }
  return cards.get(address);
};

const line = (className, text) => Object.assign(document.createElement('p'), { className, textContent: text });

function fill({ name, kind, summary, roles, counts }, link) {
  const on = main.dataset.day;
  const role = roles.find(r => (!r.from || r.from <= on) && (!r.to || on <= r.to))?.text;
  const title = Object.assign(document.createElement('a'), { href: link.href, textContent: name, tabIndex: -1 });
  const heading = line('name', '');
  heading.append(title);
  card.replaceChildren(line('label', kind), heading, ...[role && line('role', role), summary && line('line', summary), line('count', counts)].filter(Boolean));
}

// Below the link, or above it where that has room and below has not; within the window in any case.
function place(link, x) {
  const lines = [...link.getClientRects()];
  const at = lines.find(r => x !== undefined && r.left <= x && x <= r.right) ?? lines[0];
  const [width, height] = [card.offsetWidth, card.offsetHeight];
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(8, Math.min(at.left, clientWidth - width - 8));
  const below = at.bottom + 4, above = at.top - height - 4;
  const top = below + height <= clientHeight || above < 0 ? below : above;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${Math.max(4, Math.min(top, clientHeight - height - 4)) + scrollY}px`;
}

async function show(link, x) {
  const content = await fetched(link.pathname + 'card.json');
  if (wanted !== link || !content) return;
  hide();
  wanted = shown = link;
  fill(content, link);
  card.hidden = false;
  place(link, x);
  link.setAttribute('aria-describedby', card.id);
}

let wanted;

function hide() {
  shown?.removeAttribute('aria-describedby');
  shown = wanted = undefined;
  card.hidden = true;
}

const later = (work, after) => {
  clearTimeout(timer);
  timer = setTimeout(work, after);
};

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  if (card.contains(event.target)) return clearTimeout(timer);
  const link = linkOf(event);
  if (link && link !== shown) {
    wanted = link;
    later(() => show(link, event.clientX), 250);
  } else if (link) {
    clearTimeout(timer);
  }
});

document.addEventListener('pointerout', event => {
  if (event.pointerType === 'touch' || !(linkOf(event) || card.contains(event.target))) return;
  if (!shown) wanted = undefined;
  later(() => shown && shown !== document.activeElement && hide(), 300);
});

document.addEventListener('focusin', event => {
  const link = linkOf(event);
  if (!link || !link.matches(':focus-visible')) return;
  wanted = link;
  later(() => show(link), 250);
});

document.addEventListener('focusout', event => {
  if (event.target === wanted || event.target === shown) later(hide, 0);
});

addEventListener('resize', hide);

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  clearTimeout(timer);
  hide();
});
