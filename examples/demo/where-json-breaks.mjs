const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Broken extends Error {
  constructor(at, expected) {
    super();
    this.place = { at, expected };
  }
}

/** Where a text that is not JSON stops being JSON, counted from 0, and what JSON would have there. The engines' own messages do not always say. */
export function whereJsonBreaks(json) {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    if (!pattern.test(json)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeSign = (sign) => {
    take(space);
    if (json[at] !== sign) return false;
    at += 1;
    return true;
  };
  const expect = (found, expected) => {
    if (!found) throw new Broken(at, expected);
  };
  const takeList = (end, name, takeItem) => {
    if (takeSign(end)) return;
    do takeItem();
    while (takeSign(','));
    expect(takeSign(end), `a comma, or the ${end} that ends the ${name},`);
  };
  const takeProperty = () => {
    take(space);
    expect(take(text), 'a key in double quotes');
    expect(takeSign(':'), 'a colon');
    takeValue();
  };
  const takeValue = () => {
    if (takeSign('{')) takeList('}', 'object', takeProperty);
    else if (takeSign('[')) takeList(']', 'list', takeValue);
    else expect(take(text) || take(plain), 'a value');
  };
  try {
    takeValue();
    take(space);
    expect(false, 'the end of the file');
  } catch ({ place }) {
    return place;
  }
}
