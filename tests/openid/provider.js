// A certified OpenID provider, as strict as it comes, with an API behind it that takes its tokens.
//
// It reads what to be as a line of JSON on stdin, prints its address, and ends when stdin does: so
// it never outlives the tests. Paths under /test turn its clock, take consents back and tell what
// it granted; paths under /v1 are the API.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

import { Provider } from 'oidc-provider';

const machine = Date.now;
let ahead = 0;
Date.now = () => machine() + ahead * 1000;

const input = createInterface({ input: process.stdin });
const { clients, scopes } = JSON.parse((await input[Symbol.asyncIterator]().next()).value);
process.stdin.resume().on('end', () => process.exit());

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: clients.map((client) => ({
    ...client,
    redirect_uris: client.redirect_uris ?? [`${issuer}/back`],
  })),
  scopes: ['openid', 'offline_access', ...scopes],
  cookies: { keys: ['for tests'] },
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  pkce: { required: () => true },
  rotateRefreshToken: true,
  ttl: {
    AccessToken: 3600,
    AuthorizationCode: 60,
    Grant: 14 * 86400,
    IdToken: 300,
    Interaction: 600,
    RefreshToken: 14 * 86400,
    Session: 86400,
  },
});

let events = [];
const asked = (kind) => (ctx, error) => events.push(
  [kind, ctx.oidc.params?.grant_type, error?.error_detail].filter(Boolean).join(' '),
);
provider.on('grant.success', asked('granted'));
provider.on('grant.error', asked('refused'));
provider.on('grant.revoked', () => events.push('revoked'));

const grants = new Set();
provider.on('grant.saved', (grant) => grants.add(grant.jti));

async function revokeAll() {
  for (const id of grants) {
    await (await provider.Grant.find(id))?.destroy();
  }
  grants.clear();
}

async function callApi(ctx) {
  const [, text] = (ctx.get('authorization') ?? '').split(' ');
  const token = text && await provider.AccessToken.find(text);
  const good = Boolean(token && await provider.Grant.find(token.grantId));
  events.push(good ? 'called' : 'call refused');
  ctx.status = good ? 200 : 401;
  ctx.body = good ? { number: '10000', name: token.accountId } : '';
}

provider.use(async (ctx, next) => {
  if (ctx.path === '/back') {
    ctx.body = 'You are signed in.';
  } else if (ctx.path.startsWith('/v1/')) {
    await callApi(ctx);
  } else if (ctx.path === '/test/advance') {
    ahead += Number(ctx.query.seconds);
    ctx.body = String(ahead);
  } else if (ctx.path === '/test/revoke') {
    await revokeAll();
    ctx.body = '';
  } else if (ctx.path === '/test/events') {
    ctx.body = events;
    events = ctx.query.clear ? [] : events;
  } else {
    await next();
  }
});

server.on('request', provider.callback());
console.log(issuer);
