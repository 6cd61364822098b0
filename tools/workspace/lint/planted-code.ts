import type { Plant } from './planted-imports.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const n${index} = ${index};\n`).join('');

/** Code that lint must reject for what it is. */
export const forbiddenCode: Plant[] = [
  {
    title: 'a file of 301 lines',
    file: 'libs/skills/src/d1.ts',
    text: lines(301),
    rule: 'kasvu/long-file',
    says: /Maximum allowed is 300/,
    severity: 1,
  },
  { title: 'a file of 501 lines', file: 'libs/skills/src/d2.ts', text: lines(501), rule: 'max-lines', says: /Maximum allowed is 500/ },
  {
    title: 'any',
    file: 'libs/skills/src/e1.ts',
    text: 'export const x: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
    says: /Unexpected any/,
  },
  { title: 'an enum', file: 'libs/skills/src/e2.ts', text: 'export enum Colour { Red }\n', rule: 'no-restricted-syntax', says: /No enums/ },
  {
    title: 'a suppression without a reason',
    file: 'libs/skills/src/e3.ts',
    text: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const x: any = 1;\n',
    rule: 'kasvu/disable-needs-reason',
    says: /Say why after two dashes/,
  },
  {
    title: 'a suppression of everything',
    file: 'libs/skills/src/e6.ts',
    text: '/* eslint-disable */\nexport const x: any = 1;\n',
    rule: 'kasvu/disable-needs-reason',
    says: /Name the rules/,
  },
  {
    title: 'a suppression beside the code without a reason',
    file: 'libs/skills/src/e7.ts',
    text: 'export const x: any = 1; // eslint-disable-line\n',
    rule: 'kasvu/disable-needs-reason',
    says: /Say why after two dashes/,
  },
  {
    title: 'a suppression of nothing',
    file: 'libs/skills/src/e4.ts',
    text: '// eslint-disable-next-line eqeqeq -- compares with null on purpose\nexport const x = 1;\n',
    rule: '',
    says: /Unused eslint-disable directive/,
  },
  {
    title: 'a type error silenced without a word',
    file: 'libs/skills/src/e5.ts',
    text: "// @ts-expect-error\nexport const x: number = 'a';\n",
    rule: '@typescript-eslint/ban-ts-comment',
    says: /Include a description/,
  },
  {
    title: 'a route that does not say who may pass',
    file: 'apps/api/src/features/alpha/e1.controller.ts',
    text: "import { Controller, Get } from '@nestjs/common';\n\n@Controller('e1')\nexport class E1Controller {\n  @Get()\n  list() {\n    return [];\n  }\n}\n",
    rule: 'kasvu/route-needs-access',
    says: /Say who may pass/,
  },
  {
    title: 'a TypeScript form that Node cannot strip, in a tool',
    file: 'tools/stub-sources/e1.ts',
    text: 'export class Box {\n  constructor(readonly value: number) {}\n}\n',
    rule: 'no-restricted-syntax',
    says: /write the field out/,
  },
  {
    title: 'a click on something no keyboard reaches',
    file: 'libs/ui/src/f1.html',
    text: '<div (click)="open()">Open</div>\n',
    rule: '@angular-eslint/template/click-events-have-key-events',
    says: /keyboard|key event|keyup/i,
  },
  {
    title: 'a picture without alternative text, in an inline template',
    file: 'libs/ui/src/f2.ts',
    text: "import { ChangeDetectionStrategy, Component } from '@angular/core';\n@Component({ selector: 'kasvu-f2', template: '<img src=\"a.png\" />', changeDetection: ChangeDetectionStrategy.OnPush })\nexport class F2 {}\n",
    rule: '@angular-eslint/template/alt-text',
    says: /alternative|alt/i,
  },
];
