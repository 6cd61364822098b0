import type { Provider } from '@angular/core';
import type { AnswerName, Answers } from '../app/platform/api/answers';
import { ApiClient, type ApiParameters } from '../app/platform/api/api-client';
import { ApiProblem } from '../app/platform/api/api-problem';

type Answering = { [Name in AnswerName]?: (path: string, parameters: ApiParameters) => Answers[Name] | Promise<Answers[Name]> };

/** An API that answers as told; what it was not told of does not exist. A write comes as `POST /path` with its body. */
export function provideApi(answers: Answering): Provider {
  const none = { sourceList: () => ({ items: [] }) };
  const client: Pick<ApiClient, 'get' | 'send' | 'forget'> = {
    get: async (name, path, parameters = {}) => {
      const answer = ({ ...none, ...answers } as Answering)[name];
      if (!answer) throw new ApiProblem('not-found');
      return answer(path, parameters);
    },
    send: async (name, method, path, body) => {
      const answer = (answers as Answering)[name];
      if (!answer) throw new ApiProblem('not-found');
      return answer(`${method} ${path}`, (body ?? {}) as ApiParameters);
    },
    forget: () => undefined,
  };
  return { provide: ApiClient, useValue: client };
}
