// The search page: what is asked, by the field and by the keyboard, and the address of what is shown. Without script the page offers the indexes.
import { Filters } from './filters.js';
import { find } from './lookup.js';
import { Results, count } from './results.js';
import { Shelves } from './shelves.js';
import { parse } from './words.js';

const field = document.getElementById('q');
const found = document.getElementById('found');
const status = document.getElementById('status');
const place = document.getElementById('filters');
const says = found.dataset;
const given = new URLSearchParams(location.search);
const shelves = new Shelves(field.form.dataset.index, document.documentElement.dataset.base);
const filters = new Filters(place, says, given);
const results = new Results(found, shelves);
const wait = 120;

let result;
let asked = 0;
let timer;

// Gives what is still being fetched.
function draw() {
  const left = filters.narrow(result);
  const total = left.names.length + left.titles.length + left.texts.length;
  tell((total === 0 ? says.none : count(total, says.one, says.many)) + (total > 0 && result.isNear ? ` ${says.near}` : ''));
  return results.draw(left, result.terms);
}

const tell = text => {
  if (status.textContent !== text) status.textContent = text;
};

// The address of what is shown, to be kept or sent.
function remember() {
  const now = new URLSearchParams();
  for (const [key, value] of Object.entries({ q: field.value.trim(), ...filters.chosen })) if (value) now.set(key, value);
  history.replaceState(null, '', now.size > 0 ? `?${now}` : location.pathname);
}

function clear() {
  result = undefined;
  results.clear();
  filters.hide();
  tell('');
  remember();
}

async function search(opens = false) {
  const mine = ++asked;
  const query = parse(field.value);
  results.fold();
  if (query.keys.length === 0) return clear();
  const start = performance.now();
  try {
    // The server may have another build by now than when this page began to ask.
    const next = await find(shelves, query).catch(() => {
      shelves.forget();
      return find(shelves, query);
    });
    if (mine !== asked) return;
    result = next;
    const drawn = draw();
    remember();
    // Who presses Enter does not wait for what stands below the first result.
    const first = found.querySelector('a');
    if (opens) first?.click();
    await drawn;
    if (opens && !first) found.querySelector('a')?.click();
  } catch {
    if (mine === asked) tell(says.failed);
  }
  performance.measure('search', { start, end: performance.now() });
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
  } else if (key === 'Escape' && (isInResult || place.contains(target))) {
    clearTimeout(timer);
    field.value = '';
    filters.clear();
    field.focus();
    search();
  } else if (isInResult && (key === 'ArrowDown' || key === 'ArrowUp')) {
    step(key === 'ArrowDown' ? 1 : -1);
  } else {
    return;
  }
  event.preventDefault();
});

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, wait);
});

place.addEventListener('change', () => {
  results.fold();
  draw();
  remember();
});

field.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  search(true);
});

field.value = given.get('q') ?? '';
if (field.value) search();
else field.addEventListener('focus', () => shelves.contents().catch(() => shelves.forget()), { once: true });
