// The search page: names first, then articles by title, then sentences. Without script the page offers the indexes.
import { Lookup, parse, pieces } from './lookup.js';
import { words } from './words.js';

const field = document.getElementById('q');
const found = document.getElementById('found');
const status = document.getElementById('status');
const filters = document.getElementById('filters');
const says = found.dataset;
const lookup = new Lookup(field.form.dataset.index, document.documentElement.dataset.base);
const atFirst = { names: 5, titles: 5, texts: 8 };
const further = 20;
const wait = 120;

let result;
let shown = {};
let asked = 0;
let timer;

const count = (number, one, many) => number === 1 ? one : many.replace('{0}', number);

const element = (tag, className, ...content) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

const link = (href, className, ...content) => Object.assign(element('a', className, ...content), { href });
const drawn = cut => cut.map(piece => piece.isMarked ? element('mark', '', piece.text) : piece.text);
const day = ({ date, iso }) => Object.assign(element('time', '', date), { dateTime: iso });

// The words of a text that were asked for.
const marked = (text, terms) => drawn(pieces(text, words(text).filter(w => terms.some(set => set.has(w.key))), Infinity));

// A role counts on the day of the newest article; what a card says of today is said of that day.
const roleOn = (card, on) => card.roles.find(role => (!role.from || role.from <= on) && (!role.to || on <= role.to))?.text;

function drawName({ row, alias }) {
  const item = element('li', '', link(row.href, '', row.name));
  if (alias && !words(alias).every(w => row.names[0].keys.includes(w.key))) item.append(' ', element('span', 'count', `(${alias})`));
  item.append(element('span', 'role', row.kind === 'tags' ? `${row.label} · ${count(row.weight, says.article, says.articleCount)}` : row.label));
  if (row.kind !== 'tags') {
    lookup.card(row.href).then(card => {
      if (!card) return;
      const role = roleOn(card, says.day);
      item.querySelector('.role').textContent = [card.kind, role].filter(Boolean).join(' · ');
      if (card.summary) item.append(element('p', 'line', card.summary));
      item.append(element('p', 'count', card.counts));
    });
  }
  return item;
}

function drawTitle(at, terms) {
  const item = element('li');
  fill(item, at, (article, title) => item.append(element('span', 'when', day(article)), title), terms);
  return item;
}

function drawText(at, terms) {
  const item = element('li');
  fill(item, at, async (article, title) => {
    item.append(element('span', 'when', day(article)), title);
    for (const sentence of await lookup.sentences(article, terms)) {
      item.append(element('p', 'snippet', ...drawn(sentence.pieces), ' ',
        link(sentence.href, 'jump', says.context, element('span', 'hidden', `: ${article.title}`))));
    }
  }, terms);
  return item;
}

function fill(item, at, add, terms) {
  const work = lookup.article(at).then(article => add(article, link(article.href, 'title', ...marked(article.title, terms))));
  filling.push(work.catch(() => item.remove()));
}

const filling = [];

// What is left of a result under the filters, but for one of them: its own choices are counted without it.
function under({ kind, tag, year }) {
  const tagged = tag && new Set(result.tags.find(t => t.slug === tag)?.places);
  const passes = at => (!tag || tagged.has(at)) && (!year || String(result.year(at)) === year);
  return {
    names: tag || year || kind === 'articles' || kind === 'text' ? [] : result.names.filter(hit => !kind || hit.row.kind === kind),
    titles: kind && kind !== 'articles' ? [] : result.titles.filter(passes),
    texts: kind && kind !== 'text' ? [] : result.texts.filter(passes),
  };
}

const chosen = () => ({ kind: filters.querySelector('#kind').value, tag: filters.querySelector('#tag').value, year: filters.querySelector('#year').value });

function choices(select, options, value) {
  const all = new Option(select.dataset.all, '');
  const made = options.filter(([, , n]) => n > 0).map(([key, label, n]) => new Option(`${label} (${n})`, key));
  // What is chosen stays a choice, even where nothing is left of it: the reader must be able to see it.
  if (value && !made.some(option => option.value === value)) made.push(new Option(`${options.find(([key]) => key === value)?.[1] ?? value} (0)`, value));
  select.replaceChildren(all, ...made);
  select.value = value;
}

function drawFilters(now) {
  const { names, titles, texts } = under({ ...now, kind: '' });
  const kinds = [...result.plurals].map(([kind, plural]) => [kind, plural, names.filter(hit => hit.row.kind === kind).length]);
  choices(filters.querySelector('#kind'), [...kinds, ['articles', says.titles, titles.length], ['text', says.texts, texts.length]], now.kind);

  const places = except => {
    const left = under({ ...now, [except]: '' });
    return new Set([...left.titles, ...left.texts]);
  };
  const forTags = places('tag');
  const tags = result.tags.map(t => [t.slug, t.name, t.places.reduce((n, at) => forTags.has(at) ? n + 1 : n, 0)]).sort((a, b) => b[2] - a[2]);
  choices(filters.querySelector('#tag'), tags.filter(([slug], i) => i < 40 || slug === now.tag), now.tag);
  const years = new Map();
  for (const at of places('year')) years.set(result.year(at), (years.get(result.year(at)) ?? 0) + 1);
  choices(filters.querySelector('#year'), [...years].sort(([a], [b]) => b - a).map(([year, n]) => [String(year), String(year), n]), now.year);
}

function section(name, title, hits, drawHit) {
  const most = shown[name] ?? atFirst[name];
  const heading = element('h2', '', title);
  heading.id = `_${name}`;
  const list = element('ol', `found ${name}`, ...hits.slice(0, most).map(hit => drawHit(hit)));
  const made = element('section', 'hits', heading, list);
  made.setAttribute('aria-labelledby', heading.id);
  if (hits.length > most) {
    const more = element('button', '', says.more.replace('{0}', Math.min(hits.length - most, further)));
    more.type = 'button';
    more.addEventListener('click', () => {
      shown[name] = most + further;
      Promise.all(draw()).then(() => document.querySelector(`.${name} > li:nth-child(${most + 1}) a`)?.focus());
    });
    made.append(more);
  }
  return made;
}

// Draws the result and gives what is still being fetched for it. Who reads in the list stays where they were.
function draw() {
  const held = found.contains(document.activeElement) ? document.activeElement.href : null;
  filling.length = 0;
  if (!result) {
    found.replaceChildren();
    filters.hidden = true;
    return filling;
  }
  const now = chosen();
  const { names, titles, texts } = under(now);
  drawFilters(now);
  filters.hidden = result.names.length + result.titles.length + result.texts.length === 0;
  found.replaceChildren(...[
    names.length > 0 && section('names', says.names, names, drawName),
    titles.length > 0 && section('titles', says.titles, titles, at => drawTitle(at, result.terms)),
    texts.length > 0 && section('texts', says.texts, texts, at => drawText(at, result.terms)),
  ].filter(Boolean));
  const total = names.length + titles.length + texts.length;
  tell((total === 0 ? says.none : count(total, says.one, says.many)) + (total > 0 && result.isNear ? ` ${says.near}` : ''));
  if (held) Promise.all(filling).then(() => [...found.querySelectorAll('a')].find(a => a.href === held)?.focus());
  return filling;
}

const tell = text => {
  if (status.textContent !== text) status.textContent = text;
};

// The address of what is shown, to be kept or sent.
function remember() {
  const now = new URLSearchParams();
  for (const [key, value] of Object.entries({ q: field.value.trim(), ...chosen() })) if (value) now.set(key, value);
  history.replaceState(null, '', now.size > 0 ? `?${now}` : location.pathname);
}

async function find(query) {
  const [names, articles, tags, year, { kinds }] = await Promise.all(
    [lookup.names(query), lookup.articles(query), lookup.tags(), lookup.years(), lookup.contents()]);
  const plurals = new Map(kinds.map(([key, , plural]) => [key, plural]));
  // What is only spelt nearly so stands beside nothing that is spelt just so.
  const [isName, isText] = [names.length > 0 && !names[0].isNear && names[0].rank < 3, articles.texts.length > 0 && !articles.isNear];
  const kept = { names: isText ? names.filter(hit => !hit.isNear) : names, ...(isName && articles.isNear ? { titles: [], texts: [], isNear: false } : {}) };
  return { ...articles, tags, year, plurals, ...kept, isNear: !isText && !isName && (articles.isNear || names.some(hit => hit.isNear)) };
}

async function search(opens = false) {
  const mine = ++asked;
  const query = parse(field.value);
  shown = {};
  if (query.keys.length === 0) {
    result = undefined;
    draw();
    tell('');
    remember();
    return;
  }
  const start = performance.now();
  try {
    // The server may have another build by now than when this page began to ask.
    const next = await find(query).catch(() => {
      lookup.forget();
      return find(query);
    });
    if (mine !== asked) return;
    result = next;
    const drawn = draw();
    remember();
    // Who presses Enter does not wait for what stands below the first result.
    const first = found.querySelector('a');
    if (opens) first?.click();
    await Promise.all(drawn);
    if (opens && !first) found.querySelector('a')?.click();
  } catch {
    if (mine === asked) tell(says.failed);
  }
  performance.measure('search', { start, end: performance.now() });
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(() => search(), wait);
}

function step(by) {
  const stops = [field, ...found.querySelectorAll('a, button')];
  const at = stops.indexOf(document.activeElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus();
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target, key } = event;
  const isInResult = target === field || found.contains(target);
  if (key === '/' && !target.closest('input, select, textarea')) {
    field.focus();
    field.select();
  } else if (key === 'Escape' && (isInResult || filters.contains(target))) {
    clearTimeout(timer);
    field.value = '';
    for (const select of filters.querySelectorAll('select')) choices(select, [], '');
    field.focus();
    search();
  } else if (isInResult && (key === 'ArrowDown' || key === 'ArrowUp')) {
    step(key === 'ArrowDown' ? 1 : -1);
  } else {
    return;
  }
  event.preventDefault();
});

field.addEventListener('input', soon);
filters.addEventListener('change', () => {
  shown = {};
  draw();
  remember();
});
field.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  search(true);
});

const given = new URLSearchParams(location.search);
field.value = given.get('q') ?? '';
for (const select of filters.querySelectorAll('select')) choices(select, [], given.get(select.name) ?? '');
if (field.value) search();
else field.addEventListener('focus', () => lookup.contents().catch(() => lookup.forget()), { once: true });
