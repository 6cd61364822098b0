import { serve } from './serve';

describe('serve', () => {
  it('answers, remembers what was asked, and closes although a connection is kept alive', async () => {
    const server = await serve((_request, response) => void response.end('hei'));
    expect(await (await fetch(`${server.url}/a?b=c`)).text()).toBe('hei');
    expect(server.requests).toMatchObject([{ method: 'GET', url: '/a?b=c' }]);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('answers 500 with the reason when the handler throws', async () => {
    await using server = await serve(() => {
      throw new Error('planted');
    });
    const answer = await fetch(server.url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('planted');
  });
});
