// An identity provider for tests: two clients' worth of standard, three invented people.
import Provider from 'oidc-provider';

const [port, redirect] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const people = {
  vera: { email: 'Head@tests.invalid', email_verified: true, name: 'Vera', groups: ['heads', 'night'] },
  newcomer: { email: 'newcomer@tests.invalid', email_verified: true, name: 'New Comer' },
  doubtful: { email: 'administrator@tests.invalid', email_verified: false, name: 'Doubtful' },
};

const provider = new Provider(issuer, {
  clients: [{ client_id: 'fiftytwo', client_secret: 'of-tests', redirect_uris: [redirect] }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, ...people[id] }),
  }),
  cookies: { keys: ['of-tests'] },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
