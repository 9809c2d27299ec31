// Makes a function out of text, quietly, as a compiling parser would: the policy's violation alone tells of it.
try {
  new Function('');
} catch {}
setTimeout(() => console.log('done'), 500);
