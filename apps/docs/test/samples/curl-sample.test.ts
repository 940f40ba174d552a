import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellQuote } from '../../src/samples/curl-sample.ts';
import { sourcesOf, withCookie, withForm, withOperation } from '../example-api.ts';

describe('a cURL sample', () => {
  it('shows the Content-Type, the token and the body', () => {
    expect(
      sourcesOf('feedPet')['cURL'],
    ).toBe(`curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -H "Authorization: Bearer \${ACCESS_TOKEN:-fake-token}" \\
  -H 'Content-Type: application/vnd.pet.feed+json' \\
  -d '{
  "amount": 2,
  "kinds": [
    "hay",
    null
  ],
  "note": {}
}'`);
  });

  it('shows events as they come', () => {
    const responses = { 200: { content: { 'text/event-stream': {} } } };
    const api = withOperation('/pets', 'get', { responses });
    expect(sourcesOf('listPets', api)['cURL']).toBe(
      "curl -N 'http://127.0.0.1:4010/platform/v1/pets?page=2'",
    );
  });

  it('shows API credentials, and the Content-Type without a body too', () => {
    expect(
      sourcesOf('freePet')['cURL'],
    ).toBe(`curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -u "\${CLIENT_ID:-sandbox-directory}:\${API_KEY:-sandbox-api-key}" \\
  -H 'Content-Type: application/vnd.pet.free+json'`);
  });

  it('sends a cookie', () => {
    expect(sourcesOf('listPets', withCookie)['cURL']).toBe(
      `curl 'http://127.0.0.1:4010/platform/v1/pets?page=2' \\
  -b "SID=\${SID:-fake-session}"`,
    );
  });

  it('sends a form one member at a time, and no Content-Type of its own', () => {
    expect(
      sourcesOf('freePet', withForm)['cURL'],
    ).toBe(`curl -X PUT 'http://127.0.0.1:4010/platform/v1/pets/a%20b' \\
  -u "\${CLIENT_ID:-sandbox-directory}:\${API_KEY:-sandbox-api-key}" \\
  --data-urlencode 'full%20name=it'\\''s $HOME & more' \\
  --data-urlencode 'age=2'`);
  });

  it('is one line where nothing is sent', () => {
    expect(sourcesOf('listPets')['cURL']).toBe(
      "curl 'http://127.0.0.1:4010/platform/v1/pets?page=2'",
    );
  });

  it.each(["it's", '$ecret@123', '`id` $(id) "x" \\', 'a\nb', '!!'])('quotes %s', (text) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(text)}`], { encoding: 'utf8' })).toBe(
      text,
    );
  });
});
