#pragma once

#include "Parts.h"

#include <QStackedWidget>

#include <functional>
#include <utility>

namespace lanyard {

/// A page of a stack that is made when it is first wanted. The style sheet's rules of a page take time and memory, and
/// most pages of a window are never looked at.
template <typename Page> class LazyPage
{
public:
    /// The page lives in `pages`, which must outlive this object.
    LazyPage(QStackedWidget &pages, std::function<Page *()> make) : m_pages(pages), m_make(std::move(make)) { }

    Page *get()
    {
        if (!m_page) {
            m_page = m_make();
            m_pages.addWidget(m_page);
        }
        return m_page;
    }
    Page *operator->() { return get(); }
    Page *made() const { return m_page; } ///< null: nobody wanted it yet
    bool isInView() const { return m_page && m_pages.currentWidget() == m_page; }
    void show() { m_pages.setCurrentWidget(get()); }

    /// A page says its words when it is made: after another language was chosen, the next one does.
    void discard()
    {
        if (m_page)
            parts::discard(std::exchange(m_page, nullptr));
    }

private:
    QStackedWidget &m_pages;
    std::function<Page *()> m_make;
    Page *m_page = nullptr;
};

} // namespace lanyard
