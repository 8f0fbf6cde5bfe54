import request, { type Test } from 'supertest';
import { adminToken } from './admin-token';

/** Takes a page from the public, as staff do in the panel; the draft stays. */
export const unpublishPage = (documentId: string): Test =>
  request(process.env.NEWSROOM_URL ?? '')
    .post(`/content-manager/collection-types/api::page.page/${documentId}/actions/unpublish?locale=en`)
    .set('Authorization', `Bearer ${adminToken()}`)
    .send({})
    .expect(200);
