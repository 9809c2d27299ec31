const begun = performance.now();
await import('zod/mini');
process.stdout.write(`${performance.now() - begun}`);
