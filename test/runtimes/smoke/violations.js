// The page's first script: what the policy forbids from here on is told to the console as an error.
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  console.error(`Policy violated: ${violatedDirective} ${blockedURI} ${sourceFile}`),
);
