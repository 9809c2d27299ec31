const referral = JSON.parse(process.argv[2]);
const begun = performance.now();
const { checkReferralSuitability } = await import('../../../dist/index.js');
checkReferralSuitability(referral);
process.stdout.write(`${performance.now() - begun}`);
