import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { checkReferralSuitability } from '../../src/index.ts';
import { version } from '../../src/version.ts';

it('the version that a report names is that of the package', () => {
  expect(version).toBe(manifest.version);
  expect(checkReferralSuitability({ service: 'supported-contact' }).basis.version).toBe(manifest.version);
});
