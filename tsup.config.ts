import { defineConfig } from 'tsup';
import { writeSchemas } from './src/build/write-schemas.ts';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    referral: 'src/referral/index.ts',
    deadlines: 'src/deadlines/index.ts',
    arbitraries: 'src/arbitraries/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: false,
  onSuccess: () => writeSchemas('dist/schemas'),
});
