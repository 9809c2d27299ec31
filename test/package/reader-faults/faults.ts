import type { Replacement } from './broken-reader.ts';
import type { checks } from './checks.ts';

interface Fault extends Replacement {
  readonly fault: string;
  readonly foundBy: keyof typeof checks;
}

const reader = 'src/referral/read-referral.ts';
const fields = 'src/referral/fields.ts';
const places = 'src/referral/places.ts';
const row = 'src/referral/row.ts';
const ownData = 'src/input/own-data.ts';
const zod = 'comparing with Zod what is refused';
const twoValues = 'the two-valued evaluator';
const completions = 'trying every completion';
const json = 'comparing with what JSON would show';
const reads = 'counting how often each property is read';

const fault = (
  what: string,
  foundBy: Fault['foundBy'],
  file: string,
  find: string,
  instead: string,
): Fault => ({
  fault: what,
  foundBy,
  file,
  find,
  instead,
});

/** Mistakes that somebody could make in the reader of referrals, each by one replacement, and a comparison that finds it. */
// biome-ignore format: one fault, one entry
export const faults: readonly Fault[] = [
  fault('a fact stands one place further on', twoValues, reader, 'else states[base + place] = state;', 'else states[base + place + 1] = state;'),
  fault('one fact is written in the place of another', twoValues, reader, 'else states[base + place] = state;', "else states[base + (key === 'refusing' ? place - 1 : place)] = state;"),
  fault('a value is written with one bit flipped', twoValues, reader, 'else states[base + place] = state;', 'else states[base + place] = state ^ 3;'),
  fault('a fact without a group is written with one bit flipped', twoValues, reader, 'else states[field.place] = state;', 'else states[field.place] = state ^ 1;'),
  fault('true is read as false', twoValues, fields, 'if (value === true) return ifTrue;', 'if (value === true) return ifFalse;'),
  fault('false is read as not known', twoValues, fields, 'if (value === false) return ifFalse;', 'if (value === false) return 0;'),
  fault('null is read as false', completions, fields, 'if (value === undefined || value === null) return 0;', 'if (value === undefined) return 0; if (value === null) return ifFalse;'),
  fault('a choice is read as the one after it', twoValues, fields, 'if (values[place] === value) return place + 1;', 'if (values[place] === value) return (place + 1) % values.length + 1;'),
  fault('a choice is recognised by its first letter', zod, fields, 'if (values[place] === value) return place + 1;', 'if (String(values[place])[0] === value[0]) return place + 1;'),
  fault('the last choice of a fact is not known to the reader', twoValues, fields, 'place < values.length; place++', 'place < values.length - 1; place++'),
  fault('keys are taken to stand in printed order', json, reader, 'keys[next] === key ? next : keys.indexOf(key)', 'next'),
  fault('a key is read twice', reads, reader, 'const state = stateOf(fact, fields[place] as Field);', 'const state = stateOf((value as Record<string, unknown>)[key], fields[place] as Field);'),
  fault('a hidden key is read', json, reader, 'for (const key in value) {', 'for (const key of Object.getOwnPropertyNames(value)) {'),
  fault('an inherited value is read', json, reader, 'if (place < 0 || !Object.prototype.hasOwnProperty.call(value, key)) {', 'if (place < 0) {'),
  fault('an inherited value that is hidden is missed in silence', json, reader, 'if (found < keys.length) inherits(value, path, keys, issues);', ''),
  fault('an unknown key is ignored', zod, ownData, "if (Object.hasOwn(value, key)) issues.push(issue(path, 'unknown-key', nearest(key, keys)));", ''),
  fault('a value that could not be read is ignored', json, ownData, "issues.push(issue(path, 'unreadable'));", ''),
  fault('a list is taken for an object', json, ownData, "issues.push(issue(path, 'wrong-type', ['object']));\n  return true;", 'return false;'),
  fault('a value that the fact does not have is taken for not known', zod, reader, 'reading.aside.push({ place, value });\n  reading.isCertain = false;', ''),
  fault('such a value of a fact without a group is taken for not known', zod, reader, 'if (state === NO_STATE) reading.isCertain = false;', 'if (state === NO_STATE) continue;'),
  fault('what is not an object is taken for an empty group', zod, reader, 'if (!isObject(value)) reading.isCertain = false;\n  else readFacts', 'if (isObject(value)) readFacts'),
  fault('what is not an object is taken for a child about whom nothing is known', zod, reader, 'else reading.isCertain = false;\n    if (issues.length > since)', 'if (issues.length > since)'),
  fault('an empty list of children is taken for one that is not known', zod, reader, 'if (!children?.length) {\n    reading.isCertain = false;', 'if (!children?.length) {'),
  fault('what was found wrong is not looked at', zod, reader, ' || issues.length > 0', ''),
  fault('a missing service is taken for the first', zod, reader, ' || states[SERVICE] === 0', ' || (states[SERVICE] ||= 1) === 0'),
  fault('one service is taken for the other', twoValues, reader, 'SERVICES[(states[SERVICE] as number) - 1]', 'SERVICES[2 - (states[SERVICE] as number)]'),
  fault('the last child is not read', twoValues, reader, 'place < children.length; place++', 'place < children.length - 1; place++'),
  fault('every child is read into the place of the first', twoValues, reader, 'FIRST_CHILD + place * length, reading', 'FIRST_CHILD, reading'),
  fault('children overlap by one fact', twoValues, reader, 'FIRST_CHILD + place * length, reading', 'FIRST_CHILD + place * (length - 1), reading'),
  fault('one child too many is counted', twoValues, reader, 'return children.length;\n}', 'return children.length + 1;\n}'),
  fault('one group begins where another does', twoValues, places, 'next += keys.length;', "next += key === 'court' ? 0 : keys.length;"),
  fault('the session plan does not reach the row', twoValues, reader, 'states[PLAN] = planState(plan, service);', ''),
  fault('the states of two values change places', twoValues, row, '1 << value)];', '1 << (value < 2 ? 1 - value : value))];'),
  fault('a fact that is not known has its first value', completions, row, '[(1 << length) - 1, ...', '[1, ...'),
  fault('a fact that is not known cannot have its last value', completions, row, '[(1 << length) - 1, ...', '[(1 << (length - 1)) - 1, ...'),
  fault('a plan that breaks a guideline has one bit too many', twoValues, row, '[0b111, 0b001, 0b010, 0b100, 0b011]', '[0b111, 0b001, 0b011, 0b100, 0b011]'),
  fault('a plan without its review is taken to keep the guidelines', completions, row, '[0b111, 0b001, 0b010, 0b100, 0b011]', '[0b111, 0b001, 0b010, 0b100, 0b001]'),
];

/** Mistakes about one fact, whose path `broken` is. The path of a child's fact begins with a full stop. */
export const faultsInOneFact: Readonly<Record<string, Replacement>> = {
  'its key is skipped': {
    file: reader,
    find: 'next = place + 1;',
    instead: 'next = place + 1; if ([path, key].join(".") === broken) continue;',
  },
  'its value is written with one bit flipped': {
    file: reader,
    find: 'else states[base + place] = state;',
    instead: 'else states[base + place] = [path, key].join(".") === broken ? state ^ 3 : state;',
  },
  'it is read as the fact before it': {
    file: reader,
    find: 'else states[base + place] = state;',
    instead: 'else states[base + place - ([path, key].join(".") === broken ? 1 : 0)] = state;',
  },
};
