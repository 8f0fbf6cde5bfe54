import { openDatabase } from '../../../support/database';
import { anonymous, documentOf, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { fetchRaw } from '../../../support/fetch-raw';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { pictureBlock, upload, uploadPicture } from '../../../support/upload';

interface Picture {
  readonly url: string;
}

const pictureOf = async (documentId: string): Promise<string> => {
  const path = `/api/press-releases/${documentId}?populate=image`;
  return new URL((documentOf(await anonymous().get(path).expect(200)).image as Picture).url).pathname;
};

const withdraw = (documentId: string) => act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);

describe('where a file stood on a site that was moved in', () => {
  const leadsTo = async (address: string): Promise<string | number> => {
    const response = await anonymous().get(`/api/content?path=${address}`);
    const body: unknown = response.body;
    return response.status === 200 ? (body as { data: { url: string } }).data.url : response.status;
  };
  const remember = async (address: string, picture: { id: number; url: string }): Promise<void> => {
    const database = await openDatabase();
    const values = [address, picture.id, picture.url.slice(picture.url.lastIndexOf('/') + 1)];
    await database.query(
      'insert into old_file_addresses (address, file_id, name) values ($1, $2, $3)',
      values,
    );
    await database.end();
  };

  it('tells nothing of it before it is public, leads to it then, and no more once it is withdrawn', async () => {
    const picture = await upload({ alternativeText: 'A flag' });
    await remember('/wp-content/uploads/2019/flag.png', picture);
    expect(await leadsTo('/wp-content/uploads/2019/flag.png')).toBe(404);
    const { documentId } = await makeReleased({ image: picture.id });
    const now = await leadsTo('/wp-content/uploads/2019/Flag.png');
    expect(now).toBe(`${process.env.NEWSROOM_URL ?? ''}${picture.url}`);
    await anonymous().get(picture.url).expect(200);
    await withdraw(documentId);
    expect(await leadsTo('/wp-content/uploads/2019/flag.png')).toBe(404);
    await act(documentId, 'restore').expect(200);
    expect(await leadsTo('/wp-content/uploads/2019/flag.png')).toBe(now);
  });

  it('leads to a file that a public text only links to', async () => {
    const picture = await upload({ alternativeText: 'A map' });
    await remember('/sites/default/files/map.png', picture);
    const link = { type: 'link', url: picture.url, children: [{ type: 'text', text: 'The map' }] };
    const { documentId } = await makeReleased({ body: [{ type: 'paragraph', children: [link] }] });
    expect(await leadsTo('/sites/default/files/map.png')).toContain(picture.url);
    await withdraw(documentId);
    expect(await leadsTo('/sites/default/files/map.png')).toBe(404);
    await anonymous().get(picture.url).expect(410);
  });
});

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

  it('is 304 for who has it, and 410 for them too once it is withdrawn', async () => {
    const { documentId } = await makeReleased({ image: await uploadPicture({ alternativeText: 'A flag' }) });
    const url = await pictureOf(documentId);
    const since = String((await anonymous().get(url).expect(200)).headers['last-modified']);
    const have = { 'If-Modified-Since': since };
    const again = await fetchRaw(url, have);
    expect([again.status, again.bytes.length, again.headers['last-modified']]).toEqual([304, 0, since]);
    await anonymous().head(url).set(have).expect(304);
    await anonymous().get(url).set('If-Modified-Since', new Date(0).toUTCString()).expect(200);
    await withdraw(documentId);
    await anonymous().get(url).set(have).expect(410);
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

  it('stops being served when it stands inside the text', async () => {
    const { url } = await upload({ alternativeText: 'A map' });
    const { documentId } = await makeReleased({ body: [pictureBlock(url)] });
    await anonymous().get(url).expect(200);
    await withdraw(documentId);
    await anonymous().get(url).expect(410);
    await act(documentId, 'restore').expect(200);
    await anonymous().get(url).expect(200);
  });

  it('stops, and stays, as well under the whole address that the panel writes into a text', async () => {
    const { url } = await upload({ alternativeText: 'A map' });
    const body = [pictureBlock(`${process.env.NEWSROOM_URL ?? ''}${url}`)];
    const { documentId } = await makeReleased({ body });
    const second = await makeReleased({ body });
    await withdraw(documentId);
    await anonymous().get(url).expect(200);
    await withdraw(second.documentId);
    await anonymous().get(url).expect(410);
  });

  it('does not hold up a withdrawal, whatever address stands in the text', async () => {
    const { documentId } = await makeReleased({ body: [pictureBlock('https://n.example/100%zz.png')] });
    await withdraw(documentId);
  });

  it('stays when it stands inside the text of another release or of a page', async () => {
    const inRelease = await upload({ alternativeText: 'A map' });
    const first = await makeReleased({ image: inRelease.id });
    await makeReleased({ body: [pictureBlock(inRelease.url)] });
    await withdraw(first.documentId);
    await anonymous().get(inRelease.url).expect(200);

    const onPage = await upload({ alternativeText: 'A map' });
    const second = await makeReleased({ body: [pictureBlock(onPage.url)] });
    await makePage({ sections: [{ __component: 'sections.rich-text', body: [pictureBlock(onPage.url)] }] });
    await withdraw(second.documentId);
    await anonymous().get(onPage.url).expect(200);
  });

  it('stops all the same when only a draft has it inside its text', async () => {
    const { url, id } = await upload({ alternativeText: 'A map' });
    const { documentId } = await makeReleased({ image: id });
    await makeDraftRelease({ body: [pictureBlock(url)] });
    await withdraw(documentId);
    await anonymous().get(url).expect(410);
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
