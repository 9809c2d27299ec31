/* node --expose-gc judge-many.mjs <cases> <judgements>: prints the used heap after each tenth part, garbage collected. */
import { readFileSync } from 'node:fs';
import { checkReferralSuitability } from '../../../dist/index.js';

const PARTS = 10;

const referrals = JSON.parse(readFileSync(process.argv[2], 'utf8')).cases.map(({ given }) => given.referral);
const judgements = Number(process.argv[3]);
const heap = [];
for (let judged = 0, part = 0; part <= PARTS; part += 1) {
  for (; judged < (judgements * part) / PARTS; judged += 1) {
    globalThis.kept = checkReferralSuitability(referrals[judged % referrals.length]);
  }
  globalThis.gc();
  globalThis.gc();
  heap.push({ judged, used: process.memoryUsage().heapUsed });
}
process.stdout.write(JSON.stringify(heap));
