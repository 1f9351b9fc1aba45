// Names of entities and tags, against what was asked.
import { shelfOf } from './shelves.js';
import { Vocabulary, distance, tolerance } from './spelling.js';
import { begins, words } from './words.js';

// An entity or a tag, of a row of NamedThing.cs.
class Thing {
  #base;
  #slug;

  constructor(base, kinds, [name, kind, weight, slug]) {
    [this.#base, this.#slug] = [base, slug];
    [this.kind, this.label] = kinds[kind];
    this.name = name;
    this.weight = weight;
  }

  get href() {
    const last = this.#slug || this.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return `${this.#base}${this.kind}/${encodeURIComponent(last)}/`;
  }
}

const shelved = (shelves, kinds) => rows => {
  const [names, all] = [[], new Set()];
  for (const row of rows) {
    const thing = new Thing(shelves.base, kinds, row);
    const add = (text, alias) => {
      const keys = words(text).map(w => w.key);
      for (const key of keys) all.add(key);
      names.push({ thing, alias, keys, row: keys.join(' '), run: keys.join('') });
    };
    add(row[0], null);
    for (let i = 4; i < row.length; i++) add(row[i], row[i]);
  }
  return { names, vocabulary: new Vocabulary([...all]) };
};

const read = async (shelves, keys) => {
  const { names, kinds } = await shelves.contents();
  const wanted = names[0] === '' ? names : [...new Set(keys.map(shelfOf))].filter(shelf => names.includes(shelf));
  return Promise.all(wanted.map(shelf => shelves.file('names', shelf, shelved(shelves, kinds))));
};

// What a name is to those who ask: 0 the whole of it, 1 its beginning, 2 words of it, 3 it is among the words asked; else null.
const exactly = query => {
  const [beginning, within] = [query.isOpen ? query.row : query.row + ' ', ` ${query.row} `];
  return ({ keys, row, run }) => {
    if (run === query.run) return 0;
    if (row.startsWith(beginning) || (query.isOpen && run.startsWith(query.run))) return 1;
    if (query.keys.every((key, i) => keys.some(k => begins(query, i) ? k.startsWith(key) : k === key))) return 2;
    return run.length > 2 && within.includes(` ${row} `) ? 3 : null;
  };
};

// How far off the words asked are from words of a name; null where one is too far.
const nearly = (query, vocabulary) => {
  const off = query.keys.map((key, i) => new Map(vocabulary.near(key, tolerance(key.length), begins(query, i)).map(([at, off]) => [vocabulary.words[at], off])));
  const whole = tolerance(query.run.length);
  return ({ keys, run }) => {
    let sum = 0;
    for (const near of off) {
      const least = Math.min(...keys.map(key => near.get(key) ?? Infinity));
      if (least === Infinity) return null;
      sum += least;
    }
    return sum + (distance(query.run, run, whole) > whole ? 1 : 0);
  };
};

const best = (shelves, measureOf, isNear) => {
  const found = new Map();
  for (const { names, vocabulary } of shelves) {
    const measure = measureOf(vocabulary);
    for (const name of names) {
      const value = measure(name);
      if (value === null) continue;
      // The name itself before an alias that fits as well.
      const { thing, alias } = name, rank = value + (alias ? .5 : 0);
      if (!(found.get(thing.href)?.rank <= rank)) found.set(thing.href, { thing, alias, rank, isNear });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank || b.thing.weight - a.thing.weight);
};

// Everything of that name, best first; where nothing is, what is spelt nearly so.
export async function named(shelves, query) {
  const wanted = await read(shelves, query.keys);
  const found = best(wanted, () => exactly(query), false);
  return found.length > 0 ? found : best(wanted, vocabulary => nearly(query, vocabulary), true);
}

// The addresses of all entities and tags; of none where they are many.
export async function addresses(shelves) {
  const { names } = await shelves.contents();
  return names[0] === '' ? (await read(shelves, [])).flatMap(shelf => shelf.names.map(name => name.thing.href)) : [];
}
