import '../../src/cypress.ts';

describe('recovery', () => {
  it('mails a code', () => {
    cy.createWorld({ personas: true }).then(({ environmentID }) => cy.visit(`/?${environmentID}`));
    cy.waitForCode({ to: 'user.ok@example.com' }).then((code) => cy.get('#code').type(code));
    cy.advanceClock('PT15M');
    cy.shouldHaveCalled('resetPassword', { status: 400, rule: /locked/ });
    // @ts-expect-error: a duration is a text.
    cy.advanceClock(15);
    // @ts-expect-error: a status is a number.
    cy.shouldHaveCalled('resetPassword', { status: '400' });
  });
});
