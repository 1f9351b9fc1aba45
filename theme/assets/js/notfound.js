// The page for addresses that do not exist: those nearest to the one asked for.
import { addresses } from './names.js';
import { Shelves } from './shelves.js';
import { distance } from './spelling.js';
import { fold, words } from './words.js';

const place = document.getElementById('nearest');
const base = document.documentElement.dataset.base;
const most = 3;

const plain = path => {
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not rightly percent-encoded: taken as it stands.
  }
  return fold(path).replace(/(^|\/)(index)?(\.html?)?\/*$/, '$1').replace(/\.html?$/, '').replace(/^\/+|\/+$/g, '').replace(/[\s_.]+/g, '-');
};

const lastOf = path => path.slice(path.lastIndexOf('/') + 1);

// How far an address is from the one asked for: letters apart, whole or in the last part of it, or the words of its last part being asked for.
function miss(asked, path) {
  const allowed = Math.min(4, Math.ceil(asked.length / 4));
  const whole = distance(asked, path, allowed);
  const [end, last] = [lastOf(asked), lastOf(path)];
  const near = Math.min(3, Math.floor(end.length / 3));
  const part = distance(end, last, near);
  const parts = words(last).map(w => w.key);
  const isAmong = end.length > 2 && words(end).every(w => parts.includes(w.key));
  return Math.min(whole > allowed ? 9 : whole, part > near ? 9 : part + .5, isAmong ? 3 + parts.length / 10 : 9);
}

async function all() {
  const sitemap = fetch(place.dataset.sitemap).then(answer => answer.text())
    .then(text => [...new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName('loc')].map(loc => new URL(loc.textContent).pathname));
  const [known, names] = await Promise.all([sitemap, addresses(new Shelves(place.dataset.index, base))]);
  return [...new Set([...known, ...names])].filter(path => path.startsWith(base) && path !== base && !/\/page\/\d+\/$/.test(path));
}

const asked = plain(location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname);
if (place && asked && asked !== '404') {
  const near = (await all())
    .map(path => ({ path, off: miss(asked, plain(path.slice(base.length))) }))
    .filter(({ off }) => off < 9)
    .sort((a, b) => a.off - b.off || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
  const best = near.filter(({ off }) => off <= near[0].off + 1).slice(0, most);
  if (best.length > 0) {
    const list = document.createElement('ul');
    list.append(...best.map(({ path }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: path, textContent: decodeURIComponent(path) }));
      return item;
    }));
    place.append(Object.assign(document.createElement('p'), { textContent: place.dataset.label }), list);
  }
}
