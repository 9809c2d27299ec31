const about = (status, title, name, more) => ({
  type: name ? `urn:referral-service:problem:${name}` : 'about:blank',
  title,
  status,
  ...more,
});

/** The problems that are the same for every caller. */
export const problems = {
  badRequest: about(400, 'Bad Request'),
  notJson: about(400, 'The body is not JSON.', 'not-json'),
  notFound: about(404, 'Not Found'),
  methodNotAllowed: about(405, 'Method Not Allowed'),
  timeout: about(408, 'Request Timeout'),
  tooLarge: about(413, 'Content Too Large'),
  unsupportedMediaType: about(415, 'Unsupported Media Type', undefined, { detail: 'Send application/json.' }),
  headersTooLarge: about(431, 'Request Header Fields Too Large'),
  internal: about(500, 'Internal Server Error'),
};

const byCode = {
  FST_ERR_CTP_EMPTY_JSON_BODY: problems.notJson,
  FST_ERR_CTP_INVALID_JSON_BODY: problems.notJson,
  FST_ERR_CTP_BODY_TOO_LARGE: problems.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problems.unsupportedMediaType,
  ERR_HTTP_REQUEST_TIMEOUT: problems.timeout,
  HPE_HEADER_OVERFLOW: problems.headersTooLarge,
};

/** An error as a problem (RFC 9457) that repeats nothing of what the caller sent. */
export function problemOf(error) {
  if (error.name === 'InvalidInputError') return refusal(error.issues.map(refused));
  if (error.name === 'OutsideCalendarError') {
    const { from, until } = error.calendar;
    const detail = `Working days are known from ${from} to ${until}.`;
    return about(422, 'A date lies outside the calendar.', 'outside-calendar', { detail });
  }
  if (Object.hasOwn(byCode, error.code ?? '')) return byCode[error.code];
  return error.statusCode >= 400 && error.statusCode < 500 ? problems.badRequest : problems.internal;
}

/** The query holds a parameter that its path does not take. Its name is not repeated, since it may hold anything. */
export function unknownParameter(options) {
  const known =
    options.length === 0
      ? 'This path takes no parameters.'
      : `The parameters that it takes are: ${options.join(', ')}.`;
  return refusal([
    { in: 'query', code: 'unknown-key', detail: `A parameter in the query is not known. ${known}` },
  ]);
}

/** The package lists at most 100 issues, and says if there are more. */
function refusal(errors) {
  const parts = [...new Set(errors.map((error) => error.in))].join(' and the ');
  const detail = `What is wrong is in the ${parts}; errors says what and where.`;
  return about(422, 'The input was refused.', 'invalid-input', { detail, errors });
}

/** One issue: what is wrong, and where in the query or in the body (as a JSON Pointer). */
function refused({ path, code, message }) {
  const [first, ...rest] = path.split('.');
  const place =
    first === 'options'
      ? { in: 'query', parameter: rest[0] }
      : { in: 'body', pointer: path === '' ? '#' : `#/${[first, ...rest].join('/')}` };
  return { ...place, code, detail: message };
}

const contentType = 'application/problem+json';

export function send(reply, problem) {
  return reply
    .code(problem.status)
    .header('content-type', contentType)
    .serializer(JSON.stringify)
    .send(problem);
}

/** The same to a caller who does not speak HTTP well enough for a reply. */
export function sendRaw(error, socket) {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const problem = byCode[error.code] ?? problems.badRequest;
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      `Content-Type: ${contentType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
