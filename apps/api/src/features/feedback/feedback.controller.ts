import { feedbackListSchema, feedbackReceiptSchema, feedbackTicketSchema, type SendFeedback, sendFeedbackSchema } from '@kasvu/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, Public, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { FeedbackService } from './feedback.service';

@ApiTags('Feedback')
@Controller('feedback')
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Post()
  @HttpCode(200)
  @Public('who cannot sign in must be able to say so; it takes nothing from a cookie')
  @LimitRate('feedback')
  @ApiOperation({ summary: 'Sends feedback on accessibility or anything else; it is answered within 14 days' })
  @Answers(feedbackReceiptSchema, 'When it was received and until when it is answered', [400, 429])
  receive(@Body({ schema: sendFeedbackSchema }) input: SendFeedback) {
    return this.feedback.receive(input);
  }

  @Get()
  @Allow('feedback.manage')
  @ApiOperation({ summary: 'Feedback that was received' })
  @Answers(feedbackListSchema, 'What waits for an answer first, by due date', [403])
  async list() {
    return { items: await this.feedback.list() };
  }

  @Post(':id/answered')
  @HttpCode(200)
  @Allow('feedback.manage')
  @LimitRate('write')
  @ApiOperation({ summary: 'Notes that a feedback is answered' })
  @Answers(feedbackTicketSchema, 'The feedback', [403, 404, 409])
  answered(@Param('id') id: string, @Who() actor: Principal, @Req() request: FastifyRequest) {
    return this.feedback.answered(id, actor, request);
  }
}
