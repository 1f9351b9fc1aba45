// Articles, by the words of their titles and texts.
import { numbers, shelfOf } from './shelves.js';
import { Vocabulary, tolerance } from './spelling.js';
import { begins } from './words.js';

const [mostLonger, mostNear] = [24, 6];

const lowerBound = (sorted, key) => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < key) low = middle + 1; else high = middle;
  }
  return low;
};

// A shelf of words: SearchWords.cs. Of each how many articles have it, in binary digits.
const shelved = name => ({ starts, words: text }) => {
  const words = [], sizes = [];
  let before = '';
  for (const entry of text === '' ? [] : text.split(' ')) {
    words.push(before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(2));
    sizes.push(parseInt(entry[1], 36));
  }
  return { name, starts, words, sizes, vocabulary: new Vocabulary(words) };
};

const shelf = async (shelves, word) => {
  const { words } = await shelves.contents();
  const name = '' in words ? '' : shelfOf(word);
  return name in words ? shelves.file('words', name, shelved(name)) : shelved(name)({ starts: [], words: '' });
};

// The words that one asked for can mean: itself, those it begins, else those spelt nearly so. The worthiest first.
const meant = async (shelves, key, isBeginning) => {
  const own = await shelf(shelves, key);
  const first = lowerBound(own.words, key);
  const found = own.words[first] === key ? [{ shelf: own, at: first, worth: 8 }] : [];
  if (isBeginning && key.length > 2) {
    const longer = [];
    for (let at = first + found.length; own.words[at]?.startsWith(key); at++) longer.push({ shelf: own, at, worth: 6 });
    found.push(...longer.sort((a, b) => own.sizes[b.at] - own.sizes[a.at] || a.at - b.at).slice(0, mostLonger));
  }
  const most = tolerance(key.length);
  if (found.length > 0 || most === 0) return found;
  // The first two letters may be swapped, or the first be one too many (or one that an apostrophe parts from the rest).
  const other = await shelf(shelves, key.slice(1));
  const near = (other.name === own.name ? [own] : [own, other]).flatMap(shelf => shelf.vocabulary.near(key, most, isBeginning)
    .map(([at, off]) => ({ shelf, at, off, worth: 4 - off, isNear: true, more: Math.abs(shelf.words[at].length - key.length) })));
  const least = Math.min(...near.map(word => word.off));
  return near.filter(word => word.off === least).sort((a, b) => a.more - b.more || b.shelf.sizes[b.at] - a.shelf.sizes[a.at]).slice(0, mostNear);
};

const places = async (shelves, { shelf, at }) => {
  let file = shelf.starts.length - 1;
  while (shelf.starts[file] > at) file--;
  const rows = await shelves.file('places', shelf.name === '' ? `${file}` : `${shelf.name}-${file}`);
  const row = at - shelf.starts[file];
  if (typeof rows[row] === 'string') {
    const [texts, titles = ''] = rows[row].split(' ');
    rows[row] = { texts: numbers(texts), titles: numbers(titles) };
  }
  return rows[row];
};

// The articles with most of the words, at least so many: those worth most first, and of these the newest.
const rank = (count, words, which, least) => {
  const [had, last, worth] = [new Uint16Array(count), new Uint16Array(count), new Uint16Array(count)];
  let most = least;
  for (const [i, terms] of words.entries()) {
    for (const term of terms) {
      for (const at of term.places[which]) {
        // A word that is worth more came first.
        if (last[at] === i + 1) continue;
        last[at] = i + 1;
        worth[at] += term.worth;
        if (++had[at] > most) most = had[at];
      }
    }
  }
  const byWorth = [];
  for (let at = 0; at < count; at++) if (had[at] === most) (byWorth[worth[at]] ??= []).push(at);
  return byWorth.filter(Boolean).reverse().flat();
};

// The articles that have all words in their title, those that have most of them in their text, and what the words were taken for.
export async function articles(shelves, query) {
  const { articles: count } = await shelves.contents();
  const asked = await Promise.all(query.keys.map((key, i) => meant(shelves, key, begins(query, i))));
  const words = await Promise.all(asked.map(terms => Promise.all(terms.map(async term => ({ worth: term.worth, places: await places(shelves, term) })))));
  return {
    titles: rank(count, words, 'titles', query.keys.length),
    texts: rank(count, words, 'texts', 1),
    terms: asked.map(terms => new Set(terms.map(({ shelf, at }) => shelf.words[at]))),
    isNear: asked.some(terms => terms.some(term => term.isNear)),
  };
}
