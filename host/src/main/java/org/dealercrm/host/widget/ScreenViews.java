package org.dealercrm.host.widget;

import java.io.IOException;
import java.io.Writer;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.dealercrm.host.web.ViewRenderer;

/** Draws views of the type screen. */
public final class ScreenViews implements ViewRenderer {

    @Override
    public void render(HttpServletRequest request, HttpServletResponse response, String viewName, String page) throws IOException {
        int hash = page.indexOf('#');
        if (hash < 0) {
            throw new WidgetRenderException("The view [" + viewName + "] names no screen: " + page);
        }
        Writer writer = response.getWriter();
        Rendering rendering = new Rendering(PageContext.of(request, response), writer, new PageState());
        rendering.context().put("screens", new ScreenRenderer(rendering));
        WidgetLibrary.screen(page.substring(0, hash), page.substring(hash + 1)).render(rendering);
    }
}
