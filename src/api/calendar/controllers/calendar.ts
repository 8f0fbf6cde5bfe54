import { answerCalendar } from '../../../desk/calendar/answer-calendar';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    context.set('Cache-Control', 'private, no-store');
    context.set('X-Robots-Tag', 'noindex');
    const calendar = await answerCalendar(strapi, context.params.secret ?? '');
    context.set('Content-Type', 'text/calendar; charset=utf-8');
    context.body = calendar;
  },
};
