// Search by name, in the list that the form names: [{ name, kind, url, note, aliases }]. Without script the page offers the indexes.
const field = document.getElementById('q');
const list = document.getElementById('found');
const status = document.getElementById('status');
const most = 20;
let names;
let chosen = -1;

// The same letters whatever the accents, apostrophes, hyphens and case.
const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/[øö]/g, 'o').replace(/æ/g, 'ae').replace(/đ/g, 'd').replace(/ı/g, 'i')
  .replace(/['’‘ʼ`´]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

// 0 exact, 1 the beginning, 2 the beginning of a word, 3 inside, 4 every word begins one of the name's; 9 no.
const rank = (name, query) => {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (` ${name}`.includes(` ${query}`)) return 2;
  if (name.includes(query)) return 3;
  return query.split(' ').every(word => ` ${name}`.includes(` ${word}`)) ? 4 : 9;
};

const load = () => names ??= fetch(field.form.dataset.names)
  .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
  .then(rows => rows.map(row => ({ ...row, keys: [row.name, ...row.aliases ?? []].map(text => [fold(text), text]) })));

const find = (rows, query) => rows
  .map((row, order) => {
    const [best, text] = row.keys.map(([key, shown]) => [rank(key, query), shown]).reduce((a, b) => b[0] < a[0] ? b : a);
    return { row, order, best, alias: text === row.name ? null : text };
  })
  .filter(hit => hit.best < 9)
  .sort((a, b) => a.best - b.best || a.order - b.order);

const element = (tag, name, text) => Object.assign(document.createElement(tag), name && { className: name }, { textContent: text });

function draw(hits) {
  list.replaceChildren(...hits.slice(0, most).map(({ row, alias }, index) => {
    const item = element('li', '', '');
    const link = Object.assign(element('a', '', row.name), { href: row.url });
    item.id = `found-${index}`;
    item.append(link, ...alias ? [' ', element('span', 'count', `(${alias})`)] : [], element('span', 'role', [row.kind, row.note].filter(Boolean).join(' · ')));
    return item;
  }));
  list.hidden = hits.length === 0;
  chosen = -1;
}

function choose(index) {
  const items = [...list.children];
  chosen = items.length === 0 ? -1 : (index + items.length + 1) % (items.length + 1);
  if (chosen === items.length) chosen = -1;
  items.forEach((item, at) => item.classList.toggle('chosen', at === chosen));
  if (chosen < 0) return field.focus();
  items[chosen].querySelector('a').focus();
}

async function search() {
  const query = fold(field.value);
  if (!query) {
    draw([]);
    status.textContent = '';
    return;
  }
  try {
    const hits = find(await load(), query);
    if (fold(field.value) !== query) return;
    draw(hits);
    const { none, one, many } = status.dataset;
    status.textContent = hits.length === 0 ? none : hits.length === 1 ? one : many.replace('{0}', hits.length);
  } catch {
    status.textContent = status.dataset.failed;
  }
}

const keys = {
  ArrowDown: () => choose(chosen + 1),
  ArrowUp: () => choose(chosen < 0 ? list.children.length - 1 : chosen - 1),
  Escape: () => { field.value = ''; search(); field.focus(); },
};

field.form.addEventListener('keydown', onKey);
list.addEventListener('keydown', onKey);
function onKey(event) {
  if (!(event.key in keys) || event.isComposing) return;
  event.preventDefault();
  keys[event.key]();
}

field.addEventListener('focus', load, { once: true });
field.addEventListener('input', search);
field.form.addEventListener('submit', event => {
  event.preventDefault();
  search().then(() => list.querySelector('a')?.click());
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
search();
