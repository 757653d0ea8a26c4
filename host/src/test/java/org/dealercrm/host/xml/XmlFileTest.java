package org.dealercrm.host.xml;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.UnknownConstructException;
import org.junit.Test;

/** Definitions are read with their place, their defaults, and no tolerance for the unknown. */
public class XmlFileTest {
    private static final Vocabulary SHELVES = Vocabulary.parse("shelves", """
            # a library
            root library
            $common note
            library >> shelf+ sign
            shelf name! kind=open{open,closed} $common > book* text-box
            book title! > #text
            text-box > *
            sign
             colour=red
            """);

    private static XmlElement read(String xml) {
        return XmlFile.parse(xml, "shelves.xml", SHELVES);
    }

    private static String refusal(String xml) {
        return assertThrows(UnknownConstructException.class, () -> read(xml)).getMessage();
    }

    @Test
    public void defaultsAreMaterialised() {
        XmlElement library = read("<library><shelf name='a'/><sign/></library>");
        assertEquals("open", library.child("shelf").attr("kind"));
        assertEquals("red", library.child("sign").attr("colour"));
    }

    @Test
    public void elementsKnowTheirLine() {
        XmlElement library = read("<library>\n<shelf name='a'>\n<book title='x'>hello</book></shelf></library>");
        XmlElement book = library.child("shelf").child("book");
        assertEquals("shelves.xml:3", book.location());
        assertEquals("hello", book.text());
    }

    @Test
    public void cdataIsKeptAsWritten() {
        assertEquals(" <b>1 & 2</b>\n",
                read("<library><shelf name='a'><book title='x'><![CDATA[ <b>1 & 2</b>\n]]></book></shelf></library>").child("shelf").child("book").text());
    }

    @Test
    public void unknownAttributeIsRefusedWithPlaceAndName() {
        assertEquals("shelves.xml:2: <shelf> has an unknown attribute: colour", refusal("<library>\n<shelf name='a' colour='b'/></library>"));
    }

    @Test
    public void unknownChildIsRefused() {
        assertEquals("shelves.xml:1: <lamp> is not known inside <library>", refusal("<library><shelf name='a'/><lamp/></library>"));
    }

    @Test
    public void missingAttributeIsRefused() {
        assertTrue(refusal("<library><shelf/></library>").contains("<shelf> lacks the attribute name"));
    }

    @Test
    public void unknownValueIsRefused() {
        assertTrue(refusal("<library><shelf name='a' kind='round'/></library>").contains("kind=\"round\"; known are [open, closed]"));
    }

    @Test
    public void missingAndRepeatedChildrenAreRefused() {
        assertTrue(refusal("<library/>").contains("lacks a <shelf>"));
        assertTrue(refusal("<library><shelf name='a'/><sign/><sign/></library>").contains("more than one <sign>"));
    }

    @Test
    public void orderIsCheckedWhereTheSchemaFixesIt() {
        assertTrue(refusal("<library><sign/><shelf name='a'/></library>").contains("<shelf> stands too late inside <library>"));
    }

    @Test
    public void textWhereNoneBelongsIsRefused() {
        assertTrue(refusal("<library><shelf name='a'>stray</shelf></library>").contains("may not hold text: stray"));
    }

    @Test
    public void freeFormChildrenAreLeftAlone() {
        assertEquals("anything", read("<library><shelf name='a'><text-box><anything at='all'/></text-box></shelf></library>")
                .child("shelf").child("text-box").children().get(0).name());
    }

    @Test
    public void otherRootIsRefused() {
        assertTrue(refusal("<shelf name='a'/>").contains("is not the root of a shelves file"));
    }

    @Test
    public void brokenXmlNamesFileAndLine() {
        assertTrue(refusal("<library>\n<shelf name='a'>\n</library>").startsWith("shelves.xml:3: is not well-formed XML"));
    }

    @Test
    public void fileWithoutItsSchemaIsRefused() {
        Vocabulary models = Vocabulary.of("entitymodel");
        String message = assertThrows(UnknownConstructException.class, () -> XmlFile.parse("<entitymodel/>", "m.xml", models)).getMessage();
        assertTrue(message, message.contains("does not declare the schema entitymodel.xsd"));
    }

    @Test
    public void externalEntitiesAreNotFetched() {
        String xml = "<!DOCTYPE library [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><library><shelf name='a'><book title='x'>&e;</book></shelf></library>";
        assertThrows(UnknownConstructException.class, () -> read(xml));
    }
}
