// Everything that is found: names first, then articles.
import { named } from './names.js';
import { articles } from './texts.js';

export async function find(shelves, query) {
  const [names, found, tags, years, { kinds }] = await Promise.all([named(shelves, query), articles(shelves, query), shelves.tags(), shelves.years(), shelves.contents()]);
  // What is only spelt nearly so stands beside nothing that is spelt just so.
  const isName = names.length > 0 && !names[0].isNear && names[0].rank < 3;
  const isText = found.texts.length > 0 && !found.isNear;
  const kept = isName && found.isNear ? { titles: [], texts: [] } : {};
  return {
    ...found, ...kept, tags, years, kinds, names: isText ? names.filter(hit => !hit.isNear) : names,
    isNear: !isText && !isName && (found.isNear || names.some(hit => hit.isNear)),
  };
}
