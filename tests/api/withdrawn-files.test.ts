import { anonymous, documentOf, writer } from '../support/api';
import { act, makeReleased } from '../support/editorial';
import { makePage } from '../support/factories';
import { uploadPicture } from '../support/upload';

interface Picture {
  readonly url: string;
}

const pictureOf = async (documentId: string): Promise<string> => {
  const path = `/api/press-releases/${documentId}?populate=image`;
  return (documentOf(await anonymous().get(path).expect(200)).image as Picture).url;
};

const withdraw = (documentId: string) => act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);

describe('the picture of a withdrawn release', () => {
  it('stops being served, and is served again when it is restored', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const url = await pictureOf(documentId);
    await anonymous().get(url).expect(200);
    await withdraw(documentId);
    await anonymous().get(url).expect(410);
    await anonymous()
      .get(url.replace('/uploads/', '/uploads//'))
      .expect((response) => {
        expect(response.status).not.toBe(200);
      });
    await act(documentId, 'restore').expect(200);
    await anonymous().get(url).expect(200);
  });

  it('stays when another release or a page shows it', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    await makeReleased({ image });
    const url = await pictureOf(documentId);
    await withdraw(documentId);
    await anonymous().get(url).expect(200);

    const onPage = await uploadPicture({ alternativeText: 'A flag' });
    const second = await makeReleased({ image: onPage });
    const section = { __component: 'sections.image', image: onPage, alternativeText: 'A flag' };
    await makePage({ sections: [section] });
    const address = await pictureOf(second.documentId);
    await withdraw(second.documentId);
    await anonymous().get(address).expect(200);
  });

  it('comes back when something public shows it afterwards', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const url = await pictureOf(documentId);
    await withdraw(documentId);
    await makeReleased({ image });
    await anonymous().get(url).expect(200);
  });

  it('stops being served when the release is deleted', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const url = await pictureOf(documentId);
    await writer.delete(`/api/press-releases/${documentId}`).expect(204);
    await anonymous().get(url).expect(410);
  });
});
