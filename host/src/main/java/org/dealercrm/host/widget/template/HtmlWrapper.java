package org.dealercrm.host.widget.template;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.dealercrm.host.widget.HtmlText;

/** Gives templates the objects of the context; every text among them comes out encoded for HTML. */
final class HtmlWrapper extends BeansWrapper {
    HtmlWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        return object instanceof String text ? new EncodedText(text, this) : super.wrap(object);
    }

    /** A text that writes itself encoded; methods of Java still get it as it is. */
    private static final class EncodedText extends BeanModel implements TemplateScalarModel {
        private final String encoded;

        EncodedText(String text, BeansWrapper wrapper) {
            super(text, wrapper);
            this.encoded = HtmlText.encode(text);
        }

        @Override
        public String getAsString() {
            return encoded;
        }
    }
}
