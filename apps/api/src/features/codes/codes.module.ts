import { Module } from '@nestjs/common';
import { CodeLists } from './code-lists';
import { CodesController } from './codes.controller';

@Module({ controllers: [CodesController], providers: [CodeLists], exports: [CodeLists] })
export class CodesModule {}
